// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_ground.h"

#include "ui/style/contrast.h"

#include <QPainter>

namespace mm {

QColor areaColour(const Theme &theme, PlacedArea::Kind kind)
{
    switch (kind) {
    case PlacedArea::Kind::Difference:
        return blended(theme.accent, theme.page, 0.13);
    case PlacedArea::Kind::Range:
        return blended(theme.neutral, theme.page, 0.65);
    }
    Q_UNREACHABLE();
}

ChartGround::ChartGround(ChartKind kind, const ChartLayout &layout, const ChartStyle &style,
                         const QSizeF &size)
    : m_kind(kind)
    , m_layout(layout)
    , m_style(style)
    , m_size(size)
{
}

void ChartGround::setPointed(int category)
{
    if (category != m_pointed) {
        m_pointed = category;
        update();
    }
}

QRectF ChartGround::boundingRect() const
{
    return {QPointF(), m_size};
}

void ChartGround::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    constexpr double kGridLine = 0.5;
    constexpr double kPointedLine = 0.75;
    constexpr double kEventLine = 1;
    constexpr float kTint = 0.09F;
    const QRectF &plot = m_layout.plot;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (const PlacedArea &area : m_layout.areas) {
        painter->setBrush(areaColour(m_style.theme, area.kind));
        painter->drawPolygon(area.outline.data(), int(area.outline.size()), Qt::WindingFill);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_style.theme.mutedText, kEventLine, Qt::DotLine, Qt::FlatCap));
    for (const QLineF &event : m_layout.events) {
        painter->drawLine(event);
    }
    painter->setPen(QPen(m_style.theme.grid, kGridLine, Qt::SolidLine, Qt::FlatCap));
    for (const double value : m_layout.gridValues) {
        const double y = plot.bottom() - plot.height() * m_layout.values.fraction(value);
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    for (const QLineF &rule : m_layout.rules) {
        painter->drawLine(rule);
    }
    if (m_pointed < 0 || m_pointed >= int(m_layout.bands.size())) {
        return;
    }
    const QRectF band = m_layout.bands[size_t(m_pointed)];
    if (m_kind == ChartKind::Lines) {
        painter->setPen(QPen(m_style.theme.axis, kPointedLine, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(band.center().x(), plot.top()),
                          QPointF(band.center().x(), plot.bottom()));
        return;
    }
    QColor tint = m_style.theme.accent;
    tint.setAlphaF(kTint);
    painter->fillRect(band, tint);
}

} // namespace mm
