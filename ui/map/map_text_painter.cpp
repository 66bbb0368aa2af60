// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_text_painter.h"

#include <QPainter>

namespace mm {

namespace {

constexpr int kMostHalos = 256;

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

void MapHalos::draw(QPainter &painter, const SceneText &text, const QColor &colour, double width)
{
    const TextFormat &format = text.format;
    const QString key = QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(format.size)
                            .arg(format.bold)
                            .arg(format.italic)
                            .arg(width)
                            .arg(text.text);
    auto outline = m_outlines.find(key);
    if (outline == m_outlines.end()) {
        if (m_outlines.size() >= kMostHalos) {
            m_outlines.clear();
        }
        const QPainterPathStroker stroker(haloPen(colour, width));
        outline = m_outlines.insert(key, stroker.createStroke(lettersOf(text)));
    }
    enterText(painter, text);
    painter.fillPath(*outline, colour);
    painter.restore();
}

} // namespace mm
