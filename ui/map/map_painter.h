// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

class QPainter;

namespace mm {

class MapHalos;

/// What the reader points at; the scene stays the same.
struct MapEmphasis {
    QStringList selected; ///< everything else is dimmed; empty: nothing is
    QString hovered;
    QString focused; ///< carries the focus ring

    friend bool operator==(const MapEmphasis &, const MapEmphasis &) = default;
};

/// Paints a scene on any device. The painter's units are points: a caller scales it to the device.
/// @param halos those of earlier pictures, used again; without it all are drawn
void paintMapScene(QPainter &painter, const MapScene &scene, const MapColours &colours,
                   const MapEmphasis &emphasis = {}, MapHalos *halos = nullptr);

/// The lower part of the same: page, land, boundary lines.
void paintMapGround(QPainter &painter, const MapScene &scene, const MapColours &colours,
                    const MapEmphasis &emphasis);
/// The upper part: marks, legend, texts. @param halos those of earlier pictures, used again
void paintMapFigures(QPainter &painter, const MapScene &scene, const MapColours &colours,
                     const MapEmphasis &emphasis, MapHalos &halos);

} // namespace mm
