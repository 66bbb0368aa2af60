// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison_view.h"

namespace mm {

/// A comparison by month as two lines over each other, the first period's months below them; where
/// the second has other months of the year, both are named. A missing month is a gap.
[[nodiscard]] ChartData monthsChart(const Comparison &comparison, const Catalogue &catalogue);

/// The same for every country apart, each on its own scale.
[[nodiscard]] ChartData countriesByMonthChart(const ViewSource &source);

} // namespace mm
