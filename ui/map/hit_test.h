// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

namespace mm {

/// Code of the statistical area at a point of the map (map coordinates); empty over seas and
/// neighbours.
[[nodiscard]] QString areaAt(const GeoShapes &shapes, QPointF map);

/// Code of the place of the scene that a pointer at `page` (points) means: the mark or label under
/// it, else the area; empty when there is none or the scene shows nothing for it.
[[nodiscard]] QString placeAt(const MapScene &scene, const GeoShapes &shapes, QPointF page);

} // namespace mm
