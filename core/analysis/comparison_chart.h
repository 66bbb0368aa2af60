// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"

namespace mm {

inline constexpr std::size_t kMostBreakdowns = 10;

/// A comparison as a picture: bars for countries and breakdowns, largest first, two lines for
/// months. No more than @p mostBreakdowns breakdowns; the rest is one bar.
[[nodiscard]] ChartData comparisonChart(const Comparison &comparison, const Catalogue &catalogue,
                                        std::size_t mostBreakdowns = kMostBreakdowns);

} // namespace mm
