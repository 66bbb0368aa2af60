// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

namespace mm {

/// Where the texts around the map stand, and the room that they leave for it.
struct MapLayout {
    QRectF frame;
    QLineF rule;
    std::vector<SceneText> texts;
};

/// Texts come first: the disclaimer, the notes and the heading are set in full whatever the size,
/// and the map gets the rest, which may be nothing.
[[nodiscard]] MapLayout layoutMap(const MapContent &content, const MapSceneRequest &request);

} // namespace mm
