// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_halos.h"
#include "ui/map/map_painter.h"

#include <QPixmap>

namespace mm {

/// Paints scenes into a window, one after the other, and keeps what stays the same from one to the
/// next: the land below the figures, and the halos of names.
class MapCanvas {
public:
    /// As paintMapScene(), on a device whose pixels are @p scale times a point.
    void paint(QPainter &painter, const MapScene &scene, const MapColours &colours,
               const MapEmphasis &emphasis, double scale);

private:
    /// All that the picture of the land depends on.
    struct GroundLook {
        std::shared_ptr<const MapGround> ground;
        QSizeF size;
        double scale = 1;
        double devicePixels = 1;
        MapColours colours;
        QString subject;
        std::vector<std::optional<int>> shades;
        MapEmphasis emphasis; ///< it changes shades only

        friend bool operator==(const GroundLook &, const GroundLook &) = default;
    };

    void keepGround(const MapScene &scene, GroundLook look);

    GroundLook m_look;
    QPixmap m_ground;
    MapHalos m_halos;
};

} // namespace mm
