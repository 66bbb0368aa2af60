// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/house_shapes.h"

#include "ui/style/contrast.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace mm {

namespace {

constexpr qreal kRadius = 4;
constexpr qreal kChevron = 3.5;

QPalette::ColorGroup groupOf(const ControlState &state)
{
    return state.enabled ? QPalette::Active : QPalette::Disabled;
}

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

QColor edgeOf(const QPalette &palette, const ControlState &state)
{
    if (state.focused) {
        return palette.color(QPalette::Link);
    }
    const QColor edge = palette.color(QPalette::Mid);
    return state.hovered && state.enabled ? blended(palette.color(QPalette::WindowText), edge, 0.35)
                                          : edge;
}

} // namespace

QColor hairline(const QPalette &palette)
{
    return blended(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.14);
}

void drawField(QPainter &painter, const QRect &rect, const QPalette &palette, ControlState state)
{
    drawBox(painter, rect, palette.color(groupOf(state), QPalette::Base), edgeOf(palette, state));
}

void drawButton(QPainter &painter, const QRect &rect, const QPalette &palette, ControlState state)
{
    const QColor accent = palette.color(QPalette::Link);
    QColor fill = palette.color(groupOf(state), QPalette::Button);
    QColor edge = edgeOf(palette, state);
    if (state.primary && state.enabled) {
        fill = state.pressed ? accent.darker(125) : state.hovered ? accent.darker(110) : accent;
        edge = state.focused ? palette.color(QPalette::WindowText) : fill;
    } else if (state.pressed) {
        fill = blended(accent, fill, 0.18);
        edge = accent;
    } else if (state.hovered && state.enabled) {
        fill = blended(accent, fill, 0.06);
    }
    drawBox(painter, rect, fill, edge);
}

void drawFocusRing(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    drawBox(painter, rect, Qt::transparent, palette.color(QPalette::Link));
}

void drawChevron(QPainter &painter, const QRect &rect, const QPalette &palette, bool enabled)
{
    const QPointF middle = QRectF(rect).center();
    QPainterPath path(middle + QPointF(-kChevron, -kChevron / 2));
    path.lineTo(middle + QPointF(0, kChevron / 2));
    path.lineTo(middle + QPointF(kChevron, -kChevron / 2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText),
             1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace mm
