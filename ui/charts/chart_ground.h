// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <QGraphicsItem>

namespace mm {

/// Colour of an area behind lines.
[[nodiscard]] QColor areaColour(const Theme &theme, PlacedArea::Kind kind);

/// What lies under the QChart: areas, the grid, events, and the band that the
/// pointer is at.
class ChartGround : public QGraphicsItem {
public:
    /// `layout` must outlive the item.
    ChartGround(ChartKind kind, const ChartLayout &layout, const ChartStyle &style,
                const QSizeF &size);

    void setPointed(int category);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartKind m_kind;
    const ChartLayout &m_layout;
    ChartStyle m_style;
    QSizeF m_size;
    int m_pointed = kNoCategory;
};

} // namespace mm
