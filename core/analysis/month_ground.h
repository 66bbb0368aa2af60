// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_view.h"

namespace mm {

/// What stands behind the lines of a chart month by month: the ground that was chosen, and events
/// in both periods, each at the day of its month.
/// @param data a chart of lines whose categories are the months of @p source's periods
/// @param places of the comparison that the lines show
void addMonthGround(ChartData &data, const ViewSource &source, const std::vector<PlaceId> &places);

} // namespace mm
