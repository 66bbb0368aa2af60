// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

#include <QHash>
#include <QPainterPath>

class QPainter;

namespace mm {

void drawMapText(QPainter &painter, const SceneText &text, const QColor &colour);

/// What keeps a text apart from the lines below it. @param width of the halo, points
void drawMapHalo(QPainter &painter, const SceneText &text, const QColor &colour, double width);

/// Halos of texts that a window paints again and again: most names stay from one picture to the
/// next, and to outline them is what takes longest.
class MapHalos {
public:
    /// As drawMapHalo().
    void draw(QPainter &painter, const SceneText &text, const QColor &colour, double width);

private:
    QHash<QString, QPainterPath> m_outlines; ///< by all that they depend on
};

} // namespace mm
