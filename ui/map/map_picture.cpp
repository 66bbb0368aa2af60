// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.h"

#include "ui/map/map_painter.h"

#include <QPainter>

namespace mm {

Result<void, MapPictureFault> paintMapPicture(QPainter &painter, QSizeF millimetres,
                                              const MapData &data, const GeoShapes &shapes,
                                              MapParts parts)
{
    MapSizes sizes = paperMapSizes();
    if (!parts.heading) {
        sizes.margin = 0;
    }
    const MapScene scene = buildMapScene(
        data, shapes, {.size = millimetres * kPointsPerMillimetre, .sizes = sizes, .parts = parts});
    if (!scene.leftOut.isEmpty()) {
        return failure(MapPictureFault{scene.leftOut});
    }
    painter.save();
    painter.scale(1 / kPointsPerMillimetre, 1 / kPointsPerMillimetre);
    paintMapScene(painter, scene, paperMapColours());
    painter.restore();
    return {};
}

} // namespace mm
