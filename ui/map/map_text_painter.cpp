// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_text_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace mm {

namespace {

// In font units, see enlargedFont().
void enterText(QPainter &painter, const SceneText &text)
{
    painter.save();
    painter.translate(text.baseline);
    painter.scale(1 / kFontUnits, 1 / kFontUnits);
}

QPainterPath lettersOf(const SceneText &text)
{
    QPainterPath letters;
    letters.addText(QPointF(), enlargedFont(text.format), text.text);
    return letters;
}

QPen haloPen(const QColor &colour, double width)
{
    return {colour, width * kFontUnits, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
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
    enterText(painter, text);
    painter.strokePath(lettersOf(text), haloPen(colour, width));
    painter.restore();
}

QRectF mapTextBounds(const SceneText &text)
{
    const QRectF letters = lettersOf(text).boundingRect();
    return {text.baseline + letters.topLeft() / kFontUnits, letters.size() / kFontUnits};
}

} // namespace mm
