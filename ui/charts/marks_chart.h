// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_marks.h"

#include <QChart>

class QAbstractBarSeries;
class QBarSet;
class QLineSeries;
class QValueAxis;

namespace mm {

/// A QChart of bars or lines with hidden axes. All text is drawn apart, as ChartLabels. Making one
/// takes longer than anything else about a chart, so other marks of the same shape go into it.
class MarksChart : public QChart {
    Q_OBJECT

public:
    MarksChart(const ChartMarks &marks, const QSizeF &size, const QRectF &plot);

    /// Shows other marks in another place; false when they have another shape.
    [[nodiscard]] bool show(const ChartMarks &marks, const QSizeF &size, const QRectF &plot);

private:
    void addBars();
    void addLines();
    [[nodiscard]] QValueAxis *addSpan(Qt::Alignment side);
    void useEmbeddedFont();
    void fill(const ChartMarks &marks);

    ChartMarks m_marks;
    std::vector<QBarSet *> m_bars;
    std::vector<QLineSeries *> m_lines;
    QAbstractBarSeries *m_series = nullptr; ///< of bars
    QValueAxis *m_values = nullptr;
    QValueAxis *m_across = nullptr; ///< of lines
};

} // namespace mm
