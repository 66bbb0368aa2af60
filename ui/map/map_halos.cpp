// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_halos.h"

#include "ui/map/map_text_painter.h"

#include <QPainter>
#include <QTransform>

#include <cmath>

namespace mm {

namespace {

constexpr int kMostPictures = 512;
constexpr int kPlaces = 8; ///< in a pixel, across and down

int placeWithin(double pixels)
{
    return int(std::floor((pixels - std::floor(pixels)) * kPlaces));
}

double middleOf(int place)
{
    return (place + 0.5) / kPlaces;
}

} // namespace

void MapHalos::draw(QPainter &painter, const SceneText &text, const QColor &colour, double width)
{
    const QTransform device = painter.deviceTransform();
    if (device.m11() != m_pixels || m_pictures.size() >= kMostPictures) {
        m_pictures.clear();
        m_pixels = device.m11();
    }
    const QPointF place = device.map(text.baseline);
    const Key key{text.text,
                  text.format,
                  colour.rgba(),
                  width,
                  {placeWithin(place.x()), placeWithin(place.y())}};
    auto picture = m_pictures.find(key);
    if (picture == m_pictures.end()) {
        picture = m_pictures.insert(key, painted(text, colour, key));
    }
    const QPoint pixel(int(std::floor(place.x())), int(std::floor(place.y())));
    painter.save();
    painter.resetTransform();
    // What is left is where a window stands in what it is painted into, and its scale.
    const QTransform toUnits = painter.deviceTransform().inverted();
    painter.drawPixmap(toUnits.mapRect(QRectF(pixel + picture->corner, picture->pixmap.size())),
                       picture->pixmap, picture->pixmap.rect());
    painter.restore();
}

MapHalos::Picture MapHalos::painted(const SceneText &text, const QColor &colour,
                                    const Key &key) const
{
    const QPointF within(middleOf(key.within.x()), middleOf(key.within.y()));
    SceneText atOrigin = text;
    atOrigin.baseline = {};
    const QRectF letters = mapTextBounds(atOrigin);
    const double reach = key.width / 2 * m_pixels + 1;
    const QRect box = QRectF(letters.topLeft() * m_pixels + within, letters.size() * m_pixels)
                          .adjusted(-reach, -reach, reach, reach)
                          .toAlignedRect();
    Picture picture{QPixmap(box.size()), box.topLeft()};
    picture.pixmap.fill(Qt::transparent);
    QPainter painter(&picture.pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(within - box.topLeft());
    painter.scale(m_pixels, m_pixels);
    drawMapHalo(painter, atOrigin, colour, key.width);
    return picture;
}

} // namespace mm
