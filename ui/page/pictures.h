// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_data.h"
#include "ui/export/picture.h"
#include "ui/map/geo_shapes.h"

namespace mm {

/// A map as it leaves the program, with its disclaimer.
/// @return the picture, or a sentence when the map does not fit into that size
[[nodiscard]] Result<Picture, QString> mapPicture(const MapData &data, const GeoShapes &shapes,
                                                  QSizeF millimetres);

} // namespace mm
