// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_picture.h"

#include "ui/map/map_painter.h"
#include "ui/map/map_text.h"
#include "ui/map/spoken_text.h"

#include <QPainter>

#include <memory>

namespace mm {

namespace {

Result<MapScene, QString> paperScene(const MapData &data, const GeoShapes &shapes, QSizeF points,
                                     MapParts parts)
{
    MapSizes sizes = paperMapSizes();
    if (!parts.heading) {
        sizes.margin = 0;
    }
    MapScene scene = buildMapScene(data, shapes, {.size = points, .sizes = sizes, .parts = parts});
    if (!scene.leftOut.isEmpty()) {
        return failure(MapText::tr("A map of %1 × %2 mm has no room for %3.")
                           .arg(points.width() / kPointsPerMillimetre, 0, 'f', 0)
                           .arg(points.height() / kPointsPerMillimetre, 0, 'f', 0)
                           .arg(scene.leftOut.join(QStringLiteral(", "))));
    }
    return scene;
}

void paintAt(QPainter &painter, QPointF corner, const MapScene &scene)
{
    painter.save();
    painter.translate(corner);
    paintMapScene(painter, scene, paperMapColours());
    painter.restore();
}

} // namespace

Result<Picture, QString> mapPicture(const MapData &data, const GeoShapes &shapes,
                                    QSizeF millimetres, MapParts parts)
{
    auto scene = paperScene(data, shapes, millimetres * kPointsPerMillimetre, parts);
    if (!scene) {
        return failure(scene.error());
    }
    const auto shared = std::make_shared<const MapScene>(std::move(*scene));
    return Picture{
        .millimetres = millimetres,
        .paint = [shared](QPainter &painter,
                          const QRectF &points) { paintAt(painter, points.topLeft(), *shared); },
        .title = data.content().title,
        .description = spokenText(data)};
}

Result<void, QString> paintMapPicture(QPainter &painter, const QRectF &points, const MapData &data,
                                      const GeoShapes &shapes, MapParts parts)
{
    const auto scene = paperScene(data, shapes, points.size(), parts);
    if (!scene) {
        return failure(scene.error());
    }
    paintAt(painter, points.topLeft(), *scene);
    return {};
}

} // namespace mm
