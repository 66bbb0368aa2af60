// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pictures.h"

#include "ui/map/map_picture.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace mm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

constexpr double kPointsPerMillimetre = 72 / 25.4;

Result<void, MapPictureFault> paintMap(QPainter &painter, QSizeF millimetres, const MapData &data,
                                       const GeoShapes &shapes)
{
    painter.save();
    painter.scale(kPointsPerMillimetre, kPointsPerMillimetre);
    auto painted = paintMapPicture(painter, millimetres, data, shapes);
    painter.restore();
    return painted;
}

} // namespace

Result<Picture, QString> mapPicture(const MapData &data, const GeoShapes &shapes,
                                    QSizeF millimetres)
{
    // Whether it fits is known only by painting it once.
    QImage trial(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&trial);
    const auto painted = paintMap(painter, millimetres, data, shapes);
    painter.end();
    if (!painted) {
        return tl::make_unexpected(
            Tr::tr("A map of %1 × %2 mm has no room for: %3. Make it larger.")
                .arg(millimetres.width())
                .arg(millimetres.height())
                .arg(painted.error().leftOut.join(QStringLiteral(", "))));
    }
    Picture picture;
    picture.millimetres = millimetres;
    picture.title = data.content().title;
    picture.paint = [data, shapes, millimetres](QPainter &target, const QRectF &points) {
        target.save();
        target.translate(points.topLeft());
        (void)paintMap(target, millimetres, data, shapes);
        target.restore();
    };
    return picture;
}

} // namespace mm
