// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/circle_scale.h"
#include "ui/map/map_scene.h"

#include <functional>

namespace mm {

/// Whether a rectangle of the page is free for the legend.
using IsFree = std::function<bool(const QRectF &box)>;

/// The size legend: nested circles on one foot, largest number on top, in the scale of the map.
/// Stands on free sea where that is wide enough, with smaller circles if need be; otherwise in the
/// lower left corner on a panel. None when the frame is too small for any.
/// @param isFree for what the legend draws; not asked when `corner` is set
/// @param corner straight into the corner: a legend that jumps while the map is moved disturbs
[[nodiscard]] std::optional<SceneLegend> placeLegend(const MapContent &content,
                                                     const MapSizes &sizes,
                                                     const CircleScale &scale, const QRectF &frame,
                                                     const IsFree &isFree, bool corner);

} // namespace mm
