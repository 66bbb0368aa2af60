// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/value_scale.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <vector>

namespace mm {

inline constexpr int kNoCategory = -1;

enum class TextTone { Plain, Muted, Change };

/// One line of text in the place where it is drawn, baseline to baseline in the middle of its box.
struct PlacedText {
    QString text;
    QRectF box; ///< as wide as the text
    int pixels = 0;
    QFont::Weight weight = QFont::Normal;
    TextTone tone = TextTone::Plain;
    int category = kNoCategory; ///< dimmed with it
    bool upwards = false; ///< turned by 90°, read from below
    bool onPlot = false; ///< stands among lines: the grid is interrupted behind it
};

/// One bar or column.
struct PlacedBar {
    QRectF box;
    int series = 0;
    int category = 0;
    bool hatched = false; ///< provisional among confirmed ones
    bool emphasised = false;
    double settled = 0; ///< share of the box, from its base, that is not hatched
};

/// One value of a line, or one of the marks of a dumbbell or slope.
struct PlacedDot {
    QPointF centre;
    int series = 0;
    int category = 0; ///< or panel
    bool hollow = false; ///< provisional among confirmed ones
    bool shown = false; ///< without a neighbour there is no line to see, or it is hollow
    bool isMark = false; ///< larger, and of another shape in every series
};

/// A line that is not a row of values along the months of the whole plot.
struct PlacedStroke {
    enum class Kind { Line, Connector };
    std::vector<QPointF> points;
    int series = 0;
    int category = 0; ///< or panel
    Kind kind = Kind::Line;
};

/// A tinted area behind lines.
struct PlacedArea {
    enum class Kind { Difference, Range };
    std::vector<QPointF> outline;
    Kind kind = Kind::Difference;
};

/// Sample of a series beside its name.
struct PlacedSwatch {
    enum class Kind { Fill, Hatch, Line, Dot, Mark, Range };
    QRectF box;
    Kind kind = Kind::Fill;
    int series = 0;
};

/// Where everything of a chart stands, in the units of the rectangle it was made for. Everything
/// is inside that rectangle and no two texts overlap.
struct ChartLayout {
    QRectF plot; ///< what the axes span; empty when there is nothing to draw
    ValueScale values; ///< from the smallest to the largest value of the plot
    std::vector<double> gridValues; ///< empty: values are written at the bars
    std::vector<QRectF> bands; ///< one for each category or panel that is shown, for selection
    std::vector<PlacedText> texts;
    std::vector<PlacedBar> bars;
    std::vector<PlacedDot> dots;
    std::vector<PlacedStroke> strokes;
    std::vector<QLineF> rules; ///< thin lines of the ground
    std::vector<PlacedArea> areas; ///< below everything else
    std::vector<QLineF> events; ///< upright, in the months in which something happened
    std::vector<PlacedSwatch> swatches;
    QLineF baseline;
    TypeScale type; ///< the sizes that were used
    bool compromised = false; ///< something had to be shortened for want of room
};

/// Arranges a chart in a rectangle. Text shrinks within the style's limits before anything is left
/// out; what is left out is said.
[[nodiscard]] ChartLayout layOut(const ChartData &data, const QRectF &rectangle,
                                 const ChartStyle &style);

} // namespace mm
