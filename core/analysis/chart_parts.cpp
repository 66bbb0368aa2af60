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

MapPlace mapPlace(const QString &code, const QString &label, const ChartPoint &point)
{
    switch (point.state) {
    case PointState::Value:
        return point.value < 0 ? MapPlace::without(code, label, MapState::NotReported)
                               : MapPlace::counted(code, label, point.value, point.provisional);
    case PointState::NotReported:
        return MapPlace::without(code, label, MapState::NotReported);
    case PointState::NotApplicable:
        return MapPlace::without(code, label, MapState::NotApplicable);
    case PointState::Suppressed:
        return MapPlace::without(code, label, MapState::Suppressed);
    }
    Q_UNREACHABLE();
}

void addCategory(ChartData &data, ChartCategory category, const std::vector<ChartPoint> &points)
{
    Q_ASSERT(points.size() == data.series.size());
    data.categories.push_back(std::move(category));
    for (std::size_t i = 0; i < points.size(); ++i) {
        data.series[i].points.push_back(points[i]);
    }
}

ChartPoint shownPoint(const ChartData &data, std::size_t series, std::size_t category)
{
    if (series == 0) {
        for (const ChartSeries &other : data.series) {
            if (other.role == SeriesRole::Remainder
                && other.points[category].state == PointState::Value) {
                return other.points[category];
            }
        }
    }
    return data.series[series].points[category];
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
