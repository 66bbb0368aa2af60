// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"

#include <optional>
#include <vector>

namespace mm {

/// The months of one place; none where there is no amount.
[[nodiscard]] std::vector<std::optional<double>>
monthTrend(const Dataset &dataset, IndicatorId indicator, PlaceId place, Period period);

/// Thirteen months up to the end of a period, so that a year can be seen to come round.
[[nodiscard]] inline Period trendPeriod(Period period)
{
    constexpr int kYearAndMonth = 13;
    return Period::ending(period.last(), kYearAndMonth);
}

} // namespace mm
