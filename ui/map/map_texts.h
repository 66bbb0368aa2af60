// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/circle_scale.h"
#include "ui/map/map_scene.h"

namespace mm {

/// Places what is written over the map, in this order: numbers into circles that are wide enough,
/// the legend on free sea, the names of places, then names of neighbours and seas where room is
/// left.
/// @param moved the reader has zoomed or moved the map
void addMapTexts(MapScene &scene, const MapData &data, const GeoShapes &shapes,
                 const CircleScale &scale, bool moved);

} // namespace mm
