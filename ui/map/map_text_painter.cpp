// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_text_painter.h"

#include <QPainter>

namespace mm {

namespace {

// In font units, see enlargedFont().
void enterText(QPainter &painter, const SceneText &text)
{
    painter.save();
    painter.translate(text.baseline);
    painter.scale(1 / kFontUnits, 1 / kFontUnits);
}

} // namespace

void drawMapText(QPainter &painter, const SceneText &text, const QColor &colour)
{
    enterText(painter, text);
    painter.setPen(colour);
    painter.setFont(enlargedFont(text.format));
    painter.drawText(QPointF(), text.text);
    painter.restore();
}

void drawMapHalo(QPainter &painter, const SceneText &text, const QColor &colour, double width)
{
    QPainterPath outline;
    outline.addText(QPointF(), enlargedFont(text.format), text.text);
    enterText(painter, text);
    painter.strokePath(
        outline, QPen(colour, width * kFontUnits, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace mm
