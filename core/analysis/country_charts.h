// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"

namespace mm {

/// Both periods of every country as marks on one line, the largest change first; countries whose
/// sides cannot be held against each other last.
[[nodiscard]] ChartData changeChart(const Comparison &comparison, const Catalogue &catalogue);

/// The place of every country in either period. Equal figures share a place.
[[nodiscard]] ChartData rankChart(const Comparison &comparison, const Catalogue &catalogue);

/// The place of each value among all, 1 for the largest; 0 where there is no value.
[[nodiscard]] std::vector<int> ranks(const std::vector<ChartPoint> &points);

} // namespace mm
