// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_labels.h"

#include "ui/charts/chart_ground.h"
#include "ui/style/contrast.h"
#include "ui/style/fonts.h"

#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

// Half the height of Lato's capitals and digits, in sizes of the font.
constexpr double kHalfCapital = 0.36;
constexpr double kDimmed = 0.42; ///< what remains of a dimmed colour
constexpr double kHairline = 0.75;
constexpr double kHatchDistance = 0.55; ///< in em

/// Lets the bar's own colour through, so that it stays as heavy as its neighbours.
QColor hatchColour(const Theme &theme)
{
    QColor colour = theme.page;
    colour.setAlphaF(0.6F);
    return colour;
}

/// Slanted lines within a box. They are cut by calculation, because a clip does not reach every
/// kind of file.
void paintHatch(QPainter &painter, const QRectF &box, double distance, const QColor &colour)
{
    painter.setPen(QPen(colour, distance * 0.32, Qt::SolidLine, Qt::FlatCap));
    const double height = box.height();
    for (double start = distance / 2; start < box.width() + height; start += distance) {
        // The line rises from (start, bottom) to (start - height, top), seen from the left edge.
        const double low = std::max(start - box.width(), 0.0);
        const double high = std::min(start, height);
        if (low < high) {
            painter.drawLine(QPointF(box.left() + start - low, box.bottom() - low),
                             QPointF(box.left() + start - high, box.bottom() - high));
        }
    }
}

/// Without what can no longer change.
QRectF hatchedPart(const PlacedBar &bar, ChartKind kind)
{
    QRectF part = bar.box;
    if (kind == ChartKind::Columns) {
        part.setBottom(part.bottom() - part.height() * bar.settled);
    } else {
        part.setLeft(part.left() + part.width() * bar.settled);
    }
    return part;
}

} // namespace

ChartLabels::ChartLabels(const ChartData &data, const ChartLayout &layout, const ChartStyle &style,
                         const QSizeF &size)
    : m_data(data)
    , m_layout(layout)
    , m_style(style)
    , m_size(size)
{
}

void ChartLabels::setHighlight(const ChartHighlight &highlight)
{
    if (highlight != m_highlight) {
        m_highlight = highlight;
        update();
    }
}

QRectF ChartLabels::boundingRect() const
{
    return {QPointF(), m_size};
}

void ChartLabels::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    paintBars(*painter);
    paintDots(*painter);
    paintVeil(*painter);
    if (!m_layout.baseline.isNull()) {
        painter->setPen(QPen(m_style.theme.axis, kHairline, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(m_layout.baseline);
    }
    for (const PlacedSwatch &swatch : m_layout.swatches) {
        paintSwatch(*painter, swatch);
    }
    for (const PlacedText &text : m_layout.texts) {
        paintText(*painter, text);
    }
}

SeriesRole ChartLabels::role(int series) const
{
    return m_data.series[size_t(series)].role;
}

bool ChartLabels::isDimmed(int category) const
{
    return m_highlight.selected != kNoCategory && category != kNoCategory
        && category != m_highlight.selected;
}

void ChartLabels::paintBars(QPainter &painter) const
{
    const double em = m_layout.type.label;
    for (const PlacedBar &bar : m_layout.bars) {
        if (bar.hatched) {
            paintHatch(painter, hatchedPart(bar, m_data.kind), em * kHatchDistance,
                       hatchColour(m_style.theme));
        }
    }
    // A thin seam between bars that touch each other.
    painter.setPen(QPen(m_style.theme.page, em * 0.1, Qt::SolidLine, Qt::FlatCap));
    for (size_t index = 1; index < m_layout.bars.size(); ++index) {
        const PlacedBar &bar = m_layout.bars[index];
        const PlacedBar &before = m_layout.bars[index - 1];
        if (bar.category != before.category) {
            continue;
        }
        if (m_data.kind != ChartKind::Columns) {
            painter.drawLine(bar.box.topLeft(),
                             {std::max(bar.box.right(), before.box.right()), bar.box.top()});
        } else {
            painter.drawLine(bar.box.bottomLeft(),
                             {bar.box.left(), std::min(bar.box.top(), before.box.top())});
        }
    }
}

void ChartLabels::paintDots(QPainter &painter) const
{
    const double radius = m_layout.type.label * 0.26;
    for (const PlacedDot &dot : m_layout.dots) {
        if (dot.isMark) {
            paintMark(painter, dot.centre, dot.series, dot.hollow);
            continue;
        }
        const bool marked
            = dot.category == m_highlight.selected || dot.category == m_highlight.pointed;
        if (!dot.shown && !marked) {
            continue;
        }
        const QColor colour = strokeColour(m_style.theme, role(dot.series));
        painter.setPen(QPen(colour, radius * 0.5));
        painter.setBrush(dot.hollow ? m_style.theme.page : colour);
        painter.drawEllipse(dot.centre, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

/// The period looked at is round, all others are square: they differ without colour too.
void ChartLabels::paintMark(QPainter &painter, const QPointF &centre, int series, bool hollow) const
{
    const double radius = m_layout.type.label * 0.4;
    const QColor colour = strokeColour(m_style.theme, role(series));
    painter.setPen(QPen(colour, radius * 0.45));
    painter.setBrush(hollow ? m_style.theme.page : colour);
    if (role(series) == SeriesRole::Current) {
        painter.drawEllipse(centre, radius, radius);
    } else {
        const double side = radius * 1.6;
        painter.drawRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side));
    }
    painter.setBrush(Qt::NoBrush);
}

void ChartLabels::paintVeil(QPainter &painter) const
{
    if (m_data.kind == ChartKind::Lines) {
        return;
    }
    if (m_data.kind == ChartKind::Slope) {
        paintSelectedStroke(painter);
        return;
    }
    QColor veil = m_style.theme.page;
    veil.setAlphaF(float(1 - kDimmed));
    for (size_t index = 0; index < m_layout.bands.size(); ++index) {
        if (isDimmed(int(index))) {
            painter.fillRect(m_layout.bands[index], veil);
        }
    }
}

/// Lines cross each other, so that no band can be dimmed: the selected one is drawn heavier.
void ChartLabels::paintSelectedStroke(QPainter &painter) const
{
    for (const PlacedStroke &stroke : m_layout.strokes) {
        if (stroke.category == m_highlight.selected) {
            painter.setPen(QPen(strokeColour(m_style.theme, SeriesRole::Current),
                                m_layout.type.label * 0.3, Qt::SolidLine, Qt::RoundCap));
            painter.drawPolyline(stroke.points.data(), int(stroke.points.size()));
        }
    }
}

void ChartLabels::paintSwatch(QPainter &painter, const PlacedSwatch &swatch) const
{
    const Theme &theme = m_style.theme;
    const QRectF &box = swatch.box;
    switch (swatch.kind) {
    case PlacedSwatch::Kind::Fill:
        painter.fillRect(box, fillColour(theme, role(swatch.series)));
        return;
    case PlacedSwatch::Kind::Hatch:
        // A colour of no series: the pattern means the same in all of them.
        painter.fillRect(box, theme.others);
        paintHatch(painter, box, box.height() * kHatchDistance, hatchColour(theme));
        return;
    case PlacedSwatch::Kind::Range:
        painter.fillRect(box, areaColour(theme, PlacedArea::Kind::Range));
        return;
    case PlacedSwatch::Kind::Line:
        painter.setPen(linePen(theme, role(swatch.series), m_layout.type));
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
        return;
    case PlacedSwatch::Kind::Mark:
        paintMark(painter, box.center(), swatch.series, false);
        return;
    case PlacedSwatch::Kind::Dot: {
        const double radius = box.height() * 0.32;
        painter.setPen(QPen(theme.mutedText, radius * 0.5));
        painter.drawEllipse(box.center(), radius, radius);
        return;
    }
    }
    Q_UNREACHABLE();
}

void ChartLabels::paintText(QPainter &painter, const PlacedText &text) const
{
    const Theme &theme = m_style.theme;
    QColor colour = theme.text;
    switch (text.tone) {
    case TextTone::Plain:
        break;
    case TextTone::Muted:
        colour = theme.mutedText;
        break;
    case TextTone::Change:
        colour = theme.change;
        break;
    }
    const bool selected = text.category != kNoCategory && text.category == m_highlight.selected;
    painter.setPen(isDimmed(text.category) ? blended(colour, theme.page, kDimmed)
                                           : (selected ? theme.text : colour));
    painter.setFont(textFontInPixels(text.pixels, text.weight));
    if (text.onPlot) {
        painter.fillRect(text.box, theme.page); // the grid does not run through the letters
    }
    const double drop = text.pixels * kHalfCapital;
    if (text.upwards) {
        painter.save();
        painter.translate(text.box.center().x() + drop, text.box.bottom());
        painter.rotate(-90);
        painter.drawText(QPointF(), text.text);
        painter.restore();
        return;
    }
    painter.drawText(QPointF(text.box.left(), text.box.center().y() + drop), text.text);
}

} // namespace mm
