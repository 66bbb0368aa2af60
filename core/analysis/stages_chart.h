// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison_view.h"

namespace mm {

/// Whether the indicator is a stage of the asylum procedure.
[[nodiscard]] bool isAsylumStage(const Indicator &indicator);

/// Intentions, applications and positive decisions of the first period, country by country, with
/// the applications for every hundred intentions where a country has both. Applications follow
/// intentions by weeks or months, so this is no rate of persons.
[[nodiscard]] ChartData stagesChart(const ViewSource &source);

} // namespace mm
