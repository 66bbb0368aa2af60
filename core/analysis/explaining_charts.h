// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"

namespace mm {

/// How the sum of the second period became that of the first, country by country, the largest
/// change first. Needs a licensed and complete total.
/// @param most so many steps, the last of them for all other countries; all when empty
[[nodiscard]] ChartData explainedChart(const Comparison &comparison, const Catalogue &catalogue,
                                       std::optional<std::size_t> most = {});

/// What each country has of the sum, in percent, with the difference in percentage points. Needs a
/// licensed and complete total.
/// @param most so many shares, the last of them for all other countries; all when empty
[[nodiscard]] ChartData shareChart(const Comparison &comparison, const Catalogue &catalogue,
                                   std::optional<std::size_t> most = {});

} // namespace mm
