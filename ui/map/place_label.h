// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

#include <vector>

namespace mm {

/// The ways to write what one place says: its name, and its number where that is not in the circle.
struct PlaceLabel {
    struct Run {
        TextRole role = TextRole::PlaceName;
        QString text;
    };
    using Line = std::vector<Run>;
    struct Block {
        std::vector<Line> lines;
        QSizeF size;
        double cost = 0;
        bool incomplete = false; ///< the name was left out for want of room
    };

    QString inside; ///< the number, when it fits into the circle
    std::vector<Block> blocks; ///< best first
};

/// The number of a place, or the words for why there is none.
[[nodiscard]] QString figureText(const MapPlace &place, const MapContent &content);

/// @param radius of the place's mark, points
[[nodiscard]] PlaceLabel labelOf(const MapPlace &place, double radius, const MapSizes &sizes,
                                 const MapContent &content);

/// The block's runs where they stand in `box`: towards the mark at `mark` when the box is beside
/// it, centred when it is above or below.
[[nodiscard]] std::vector<SceneText> setBlock(const PlaceLabel::Block &block, const QRectF &box,
                                              QPointF mark, const MapSizes &sizes,
                                              const QString &code);

} // namespace mm
