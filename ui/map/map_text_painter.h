// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

class QPainter;

namespace mm {

void drawMapText(QPainter &painter, const SceneText &text, const QColor &colour);

/// What keeps a text apart from the lines below it. @param width of the halo, points
void drawMapHalo(QPainter &painter, const SceneText &text, const QColor &colour, double width);

/// What the letters themselves fill, points.
[[nodiscard]] QRectF mapTextBounds(const SceneText &text);

} // namespace mm
