// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layout_input.h"

namespace mm {

/// The values that the areas behind the lines reach: they belong on the scale.
[[nodiscard]] std::vector<double> groundValues(const ChartData &data);

/// Room above the plot for the numbers of events; 0 without any.
[[nodiscard]] double eventsHeight(const LayoutInput &input);

/// Areas behind the lines, and a numbered upright line for every event. What the numbers mean
/// stands in the legend. The layout's plot, scale and bands must be there.
void layOutLinesGround(const LayoutInput &input, ChartLayout &layout);

} // namespace mm
