// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace mm {

void MapCanvas::paint(QPainter &painter, const MapScene &scene, const MapColours &colours,
                      const MapEmphasis &emphasis, double scale)
{
    GroundLook look{.ground = scene.ground,
                    .size = scene.size,
                    .scale = scale,
                    .devicePixels = painter.device()->devicePixelRatioF(),
                    .colours = colours,
                    .subject = scene.subject,
                    .shades = {},
                    .emphasis = {}};
    std::ranges::transform(scene.areas, std::back_inserter(look.shades), &SceneArea::shade);
    if (std::ranges::any_of(look.shades, [](const auto &shade) { return shade.has_value(); })) {
        look.emphasis = emphasis;
    }
    keepGround(scene, std::move(look));
    painter.drawPixmap(QPointF(), m_ground);
    painter.save();
    painter.scale(scale, scale);
    paintMapFigures(painter, scene, colours, emphasis, m_halos);
    painter.restore();
}

void MapCanvas::keepGround(const MapScene &scene, GroundLook look)
{
    if (!m_ground.isNull() && look == m_look) {
        return;
    }
    m_look = std::move(look);
    m_ground = QPixmap((m_look.size * m_look.scale * m_look.devicePixels).toSize());
    m_ground.setDevicePixelRatio(m_look.devicePixels);
    QPainter painter(&m_ground);
    painter.scale(m_look.scale, m_look.scale);
    paintMapGround(painter, scene, m_look.colours, m_look.emphasis);
}

} // namespace mm
