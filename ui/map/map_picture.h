// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

class QPainter;

namespace mm {

/// Why a map was not drawn: whatever is cut off or left out would be a wrong map.
struct MapPictureFault {
    QStringList leftOut; ///< codes of the places that there is no room for
};

/// A map that leaves the program, of a size in millimetres, painted from the painter's origin; the
/// caller has made millimetres of its units. Always light; the disclaimer is always part of it.
/// Nothing is painted when it does not fit.
/// @param parts what a page sets itself (heading, footnotes) is left out, and then the margin too
[[nodiscard]] Result<void, MapPictureFault> paintMapPicture(QPainter &painter, QSizeF millimetres,
                                                            const MapData &data,
                                                            const GeoShapes &shapes,
                                                            MapParts parts = {});

} // namespace mm
