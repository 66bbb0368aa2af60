// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <memory>

class QChart;

namespace mm {

/// The bars, columns or lines with their axes and grid, on the plot that the layout gave them. All
/// text is drawn apart, as ChartLabels. The layout must have a plot.
[[nodiscard]] std::unique_ptr<QChart> buildChart(const ChartData &data, const ChartLayout &layout,
                                                 const ChartStyle &style, const QSizeF &size);

} // namespace mm
