// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <QGraphicsItem>

namespace mm {

/// Which categories stand out while a person works with a chart; pictures have none.
struct ChartHighlight {
    int selected = kNoCategory; ///< all others are dimmed
    int pointed = kNoCategory; ///< under the pointer

    friend bool operator==(const ChartHighlight &, const ChartHighlight &) = default;
};

/// What lies over the QChart: texts, swatches, the baseline, patterns of provisional values, single
/// dots, and what dims the categories that are not selected.
class ChartLabels : public QGraphicsItem {
public:
    /// `data` and `layout` must outlive the item.
    ChartLabels(const ChartData &data, const ChartLayout &layout, const ChartStyle &style,
                const QSizeF &size);

    void setHighlight(const ChartHighlight &highlight);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintBars(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    void paintMark(QPainter &painter, const QPointF &centre, int series, bool hollow) const;
    void paintVeil(QPainter &painter) const;
    void paintSelectedStroke(QPainter &painter) const;
    void paintSwatch(QPainter &painter, const PlacedSwatch &swatch) const;
    void paintText(QPainter &painter, const PlacedText &text) const;
    [[nodiscard]] SeriesRole role(int series) const;
    [[nodiscard]] bool isDimmed(int category) const;

    const ChartData &m_data;
    const ChartLayout &m_layout;
    ChartStyle m_style;
    QSizeF m_size;
    ChartHighlight m_highlight;
};

} // namespace mm
