// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <QColor>
#include <QPen>

#include <vector>

namespace mm {

/// Bars of one colour, one in every category; none is as high as nothing.
struct BarMarks {
    QString name;
    QColor fill; ///< invalid: they only carry those that stand on them
    QColor otherFill; ///< of bars that stand out
    std::vector<double> values;
    std::vector<bool> outstanding; ///< a remainder, or the month that the chart is about
};

struct LineMarks {
    QPen pen;
    QList<QPointF> points; ///< on the axes
};

/// What QChart draws of a chart, and on which axes: bars, columns and lines in the places that the
/// layout gave them. Axes grow rightwards and upwards.
struct ChartMarks {
    enum class Kind { Rows, StackedRows, Columns, Lines };
    struct Span {
        double from = 0;
        double to = 1;
    };

    Kind kind = Kind::Lines;
    int categories = 0; ///< of bars
    double barWidth = 1; ///< of bars, as a share of what a category has
    std::vector<BarMarks> bars;
    std::vector<LineMarks> lines;
    Span across; ///< of lines
    Span values; ///< of lines: upwards

    /// Whether both have as many marks of the same kinds.
    [[nodiscard]] bool isShapedAs(const ChartMarks &other) const;
};

/// @param layout must have a plot
[[nodiscard]] ChartMarks marksOf(const ChartData &data, const ChartLayout &layout,
                                 const ChartStyle &style);

} // namespace mm
