// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/map_data.h"
#include "core/analysis/period_value.h"

#include <algorithm>

namespace mm {

/// A value as a chart draws it: a gap is a gap, whatever its reason.
[[nodiscard]] ChartPoint chartPoint(const PeriodValue &value);

/// A value as a map draws it; what cannot be a circle has no number there.
[[nodiscard]] MapPlace mapPlace(const QString &code, const QString &label, const ChartPoint &point);

/// Adds a category with one point for each of the chart's series.
void addCategory(ChartData &data, ChartCategory category, const std::vector<ChartPoint> &points);

/// What stands at a category in the place of a series. A remainder has no place of its own: where
/// it has a value it stands in the place of the first series.
[[nodiscard]] ChartPoint shownPoint(const ChartData &data, std::size_t series,
                                    std::size_t category);

/// The categories of bars by the value of their first series, largest first; those without one
/// last.
void sortCategories(ChartData &data);

/// Nothing of the chart has a number.
[[nodiscard]] bool hasNoValue(const ChartData &data);

/// Rows by their first amount, then by their second, largest first; rows without one last, equal
/// ones as they were.
template <class Row, class First, class Second>
void sortLargestFirst(std::vector<Row> &rows, First first, Second second)
{
    std::ranges::stable_sort(rows, [&](const Row &x, const Row &y) {
        // An empty optional is less than any value.
        return first(x) != first(y) ? first(x) > first(y) : second(x) > second(y);
    });
}

} // namespace mm
