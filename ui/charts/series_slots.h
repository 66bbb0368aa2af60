// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"

#include <vector>

namespace mm {

/// What stands in one slot of one category: a point and the series it is from.
struct SlotPoint {
    int series = 0;
    ChartPoint point;
};

/// The bars side by side in a category. A remainder has no slot of its own: where it has a value,
/// it stands in the first slot.
class SeriesSlots {
public:
    explicit SeriesSlots(const ChartData &data);

    [[nodiscard]] int count() const { return int(m_series.size()); }
    /// Index of the series to which the slot belongs.
    [[nodiscard]] int series(int slot) const { return m_series[size_t(slot)]; }
    [[nodiscard]] SlotPoint at(int slot, int category) const;

    /// All values of a series are provisional and no series has some that are and some that are
    /// not: a pattern would tell nothing apart, a word does.
    [[nodiscard]] bool isAllProvisional(int series) const;
    /// Drawn with a pattern, because somewhere in the chart it tells values of a series apart.
    [[nodiscard]] bool isMarkedProvisional(const SlotPoint &point) const;
    [[nodiscard]] bool anyMarkedProvisional() const;
    [[nodiscard]] bool any(PointState state) const;
    /// Between two values of one series there is a point in this state.
    [[nodiscard]] bool anyGap(PointState state) const;

private:
    const ChartData *m_data;
    std::vector<int> m_series;
    int m_remainder = -1;
    std::vector<bool> m_allProvisional;
    bool m_mixed = false; ///< a series has provisional values, or parts of values, among others
};

} // namespace mm
