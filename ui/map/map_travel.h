// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

namespace mm {

enum class TravelDirection { Left, Right, Up, Down };

/// Code of the nearest mark in a direction, for travel by arrow keys; `from` itself when there is
/// none, the largest when `from` is not in the scene. Every mark can be reached from every other.
[[nodiscard]] QString neighbourOf(const MapScene &scene, const QString &from,
                                  TravelDirection direction);

} // namespace mm
