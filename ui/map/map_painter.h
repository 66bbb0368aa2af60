// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

class QPainter;

namespace mm {

/// What the reader points at; the scene stays the same.
struct MapEmphasis {
    QStringList selected; ///< everything else is dimmed; empty: nothing is
    QString hovered;
    QString focused; ///< carries the focus ring
};

/// Paints a scene on any device. The painter's units are points: a caller scales it to the device.
void paintMapScene(QPainter &painter, const MapScene &scene, const MapColours &colours,
                   const MapEmphasis &emphasis = {});

} // namespace mm
