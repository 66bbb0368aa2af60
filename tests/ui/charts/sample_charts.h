// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"

namespace mm::test {

[[nodiscard]] inline ChartPoint value(double number)
{
    return {.state = PointState::Value, .value = number};
}

[[nodiscard]] inline ChartPoint provisional(double number)
{
    return {.state = PointState::Value, .value = number, .provisional = true};
}

[[nodiscard]] inline ChartPoint state(PointState which)
{
    // The number behind a state must never be seen.
    return {.state = which, .value = 987654};
}

/// Two periods in the six countries, as published.
[[nodiscard]] ChartData arrivals();
/// The same with every state that a point can have.
[[nodiscard]] ChartData arrivalsWithGaps();
/// The same in Serbian, with a full name for every country.
[[nodiscard]] ChartData arrivalsInCyrillic();
/// Persons present at the end of thirteen months; the last one is what the chart is about.
[[nodiscard]] ChartData presentByMonth();
/// Columns with every state that a point can have.
[[nodiscard]] ChartData presentWithGaps();
/// Nationalities with a remainder.
[[nodiscard]] ChartData nationalities();
/// Two years month by month, one of them not over and with a gap.
[[nodiscard]] ChartData monthByMonth();
/// A line of ten years.
[[nodiscard]] ChartData tenYears();
/// Months without end.
[[nodiscard]] ChartData longSeries(int months);
/// Nothing, and why.
[[nodiscard]] ChartData nothing();

} // namespace mm::test
