// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layout_input.h"

#include <vector>

namespace mm {

/// Length of the sample of a line before its name, with the gap behind it, in em.
inline constexpr double kLineSample = 1.8;
inline constexpr double kLineSampleGap = 0.4;

/// What a line is called: its series' name, and whether all of it is provisional or missing.
[[nodiscard]] QString lineName(const LayoutInput &input, int series);

/// The names for the right of the plot; none when they would take too much of the chart, then they
/// stand in the legend.
[[nodiscard]] std::vector<LineName> namesBesideLines(const LayoutInput &input, double width,
                                                     double height);

/// Width of the column of those names with their samples; 0 when there are none.
[[nodiscard]] double lineNamesWidth(const LayoutInput &input, const std::vector<LineName> &names);

/// Places the names: behind the end of a line that ends early, where that is free, the others in
/// the column at the right with a sample of the line, as near to its end as another name lets it.
/// The dots of all lines must be in the layout.
void addLineNames(const LayoutInput &input, const std::vector<LineName> &names,
                  const QRectF &column, ChartLayout &layout);

} // namespace mm
