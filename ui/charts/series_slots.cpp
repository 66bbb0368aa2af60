// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_slots.h"

#include <algorithm>

namespace mm {

namespace {

ChartPoint pointAt(const ChartSeries &series, int category)
{
    return size_t(category) < series.points.size() ? series.points[size_t(category)] : ChartPoint();
}

bool allProvisional(const ChartSeries &series)
{
    bool any = false;
    for (const ChartPoint &point : series.points) {
        if (point.state == PointState::Value) {
            if (!point.provisional || point.settled > 0) {
                return false;
            }
            any = true;
        }
    }
    return any;
}

bool anyProvisional(const ChartSeries &series)
{
    return std::ranges::any_of(series.points, [](const ChartPoint &point) {
        return point.state == PointState::Value && point.provisional;
    });
}

} // namespace

SeriesSlots::SeriesSlots(const ChartData &data)
    : m_data(&data)
{
    for (int index = 0; index < int(data.series.size()); ++index) {
        const ChartSeries &series = data.series[size_t(index)];
        m_allProvisional.push_back(allProvisional(series));
        m_mixed = m_mixed || (!m_allProvisional.back() && anyProvisional(series));
        if (series.role == SeriesRole::Remainder && m_remainder < 0 && !m_series.empty()) {
            m_remainder = index;
        } else {
            m_series.push_back(index);
        }
    }
}

SlotPoint SeriesSlots::at(int slot, int category) const
{
    if (m_remainder >= 0) {
        const ChartPoint rest = pointAt(m_data->series[size_t(m_remainder)], category);
        if (slot == 0 && rest.state == PointState::Value) {
            return {m_remainder, rest};
        }
    }
    const int index = series(slot);
    return {index, pointAt(m_data->series[size_t(index)], category)};
}

bool SeriesSlots::isAllProvisional(int series) const
{
    return !m_mixed && m_allProvisional[size_t(series)];
}

bool SeriesSlots::isMarkedProvisional(const SlotPoint &point) const
{
    return m_mixed && point.point.state == PointState::Value && point.point.provisional;
}

bool SeriesSlots::anyMarkedProvisional() const
{
    for (int category = 0; category < int(m_data->categories.size()); ++category) {
        for (int slot = 0; slot < count(); ++slot) {
            if (isMarkedProvisional(at(slot, category))) {
                return true;
            }
        }
    }
    return false;
}

bool SeriesSlots::any(PointState state) const
{
    for (int category = 0; category < int(m_data->categories.size()); ++category) {
        for (int slot = 0; slot < count(); ++slot) {
            if (at(slot, category).point.state == state) {
                return true;
            }
        }
    }
    return false;
}

bool SeriesSlots::anyGap(PointState state) const
{
    for (const int index : m_series) {
        const auto &points = m_data->series[size_t(index)].points;
        const auto hasValue
            = [](const ChartPoint &point) { return point.state == PointState::Value; };
        const auto first = std::ranges::find_if(points, hasValue);
        const auto last = std::find_if(points.rbegin(), points.rend(), hasValue).base();
        if (first < last && std::ranges::find(first, last, state, &ChartPoint::state) != last) {
            return true;
        }
    }
    return false;
}

} // namespace mm
