// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/model/month.h"

#include <compare>

namespace mm {

using IndicatorId = StrongId<struct IndicatorTag>;
/// 0 is the region itself; the countries and territories follow.
using PlaceId = StrongId<struct PlaceTag>;
/// 0 is the total; nationalities, centre types and so on follow.
using BreakdownId = StrongId<struct BreakdownTag>;

inline constexpr PlaceId kRegion{0};
inline constexpr BreakdownId kTotal{0};

/// Names one series of months: an indicator, where, and which part of it.
struct SeriesKey {
    IndicatorId indicator;
    PlaceId place;
    BreakdownId breakdown;

    friend constexpr auto operator<=>(const SeriesKey &, const SeriesKey &) = default;
};

/// Names one number of the dataset.
struct ObservationKey {
    SeriesKey series;
    Month month;

    friend constexpr auto operator<=>(const ObservationKey &, const ObservationKey &) = default;
};

} // namespace mm
