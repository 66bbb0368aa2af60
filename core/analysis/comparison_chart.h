// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"

namespace mm {

/// A comparison as a picture: bars for countries and breakdowns, largest first, two lines for
/// months. Never more than ten breakdowns; the rest is one bar.
[[nodiscard]] ChartData comparisonChart(const Comparison &comparison, const Catalogue &catalogue);

} // namespace mm
