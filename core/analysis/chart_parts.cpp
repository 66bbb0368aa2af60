// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <numeric>

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
        point.settled = value.settled.toDouble();
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

void sortCategories(ChartData &data)
{
    if (data.series.empty()) {
        return;
    }
    std::vector<std::size_t> order(data.categories.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto value = [&data](std::size_t category) {
        const ChartPoint point = data.series.front().points[category];
        // An empty optional is less than any value.
        return point.state == PointState::Value ? std::optional(point.value) : std::nullopt;
    };
    std::ranges::stable_sort(order, std::ranges::greater(), value);
    const auto arrange = [&order](auto &items) {
        auto before = items;
        for (std::size_t place = 0; place < order.size(); ++place) {
            items[place] = std::move(before[order[place]]);
        }
    };
    arrange(data.categories);
    for (ChartSeries &series : data.series) {
        arrange(series.points);
    }
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
