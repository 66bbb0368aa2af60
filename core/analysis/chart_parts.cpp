// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_parts.h"

#include <algorithm>

namespace mm {

ChartPoint chartPoint(const PeriodValue &value)
{
    ChartPoint point;
    point.provisional = value.provisional;
    // A sum that lacks a withheld month would tell how large the rest is.
    if (value.suppressed) {
        point.state = PointState::Suppressed;
    } else if (value.amount) {
        point.state = PointState::Value;
        point.value = value.amount->toDouble();
    } else if (value.notApplicable) {
        point.state = PointState::NotApplicable;
    }
    return point;
}

bool hasNoValue(const ChartData &data)
{
    return std::ranges::none_of(data.series, [](const ChartSeries &series) {
        return std::ranges::any_of(series.points, [](const ChartPoint &point) {
            return point.state == PointState::Value;
        });
    });
}

} // namespace mm
