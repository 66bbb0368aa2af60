// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"
#include "ui/map/map_scene.h"

class QPainter;

namespace mm {

/// UNHCR's map block: what the sizes of type and lines are made for.
inline constexpr QSizeF kMapMillimetres{120, 150};

/// The map for a file or the clipboard. Always light, the disclaimer always in it. Refused, with a
/// sentence that says what is missing, when a place or its name finds no room: a map with
/// something cut off or left out would be a wrong map.
[[nodiscard]] Result<Picture, QString> mapPicture(const MapData &data, const GeoShapes &shapes,
                                                  QSizeF millimetres = kMapMillimetres,
                                                  MapParts parts = {});

/// The same into a rectangle of a page, in points (1/72 inch). A page that sets heading and
/// footnotes itself leaves those parts out, and gets the map without a margin.
[[nodiscard]] Result<void, QString> paintMapPicture(QPainter &painter, const QRectF &points,
                                                    const MapData &data, const GeoShapes &shapes,
                                                    MapParts parts = {});

} // namespace mm
