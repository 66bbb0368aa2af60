// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/series_slots.h"
#include "ui/charts/text_measure.h"

#include <algorithm>

namespace mm {

/// What every step of arranging a chart works on.
struct LayoutInput {
    const ChartData &data;
    const ChartStyle &style;
    TypeScale type;
    const SeriesSlots &seriesSlots;
    TextMeasure &measure;

    [[nodiscard]] double em() const { return type.label; }
    [[nodiscard]] double lineHeight() const { return type.label * kLineHeight; }
    [[nodiscard]] int categoryCount() const { return int(data.categories.size()); }
};

/// Adds lines of text below each other, the first one's top at `top`, each between `left` and
/// `right` as aligned; returns where the next line would begin.
struct TextBlock {
    QStringList lines;
    double left = 0;
    double right = 0;
    double top = 0;
    int pixels = 0;
    QFont::Weight weight = QFont::Normal;
    TextTone tone = TextTone::Plain;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    int category = kNoCategory;
    double lineHeight = kLineHeight; ///< in sizes of the font
};
double addBlock(ChartLayout &layout, TextMeasure &measure, const TextBlock &block);

/// Adds one line that is vertically centred at `middle` and begins at `left`. Numbers have no
/// descenders: their line is as high as the font, so that they can stand closer.
PlacedText &addValueText(ChartLayout &layout, TextMeasure &measure, const QString &text,
                         double left, double middle, int pixels);

/// Name of one line, wrapped to stand beside the line's end.
struct LineName {
    int series = 0;
    QStringList lines;
};

/// Title, subtitle, legend, notes and source; returns what is left for the chart itself.
/// @param besideLines names of lines that need no entry in the legend
[[nodiscard]] QRectF layOutFrame(const LayoutInput &input, const QRectF &rectangle,
                                 const std::vector<LineName> &besideLines, ChartLayout &layout);

/// How much of a bar is not hatched: what can no longer change of a provisional value.
[[nodiscard]] inline double settledShare(const ChartPoint &point)
{
    return point.value > 0 ? std::clamp(point.settled / point.value, 0.0, 1.0) : 0;
}

/// The number with the sign of its unit, where it has one.
[[nodiscard]] QString valueText(const LayoutInput &input, double value);

void layOutBars(const LayoutInput &input, const QRectF &body, ChartLayout &layout);
void layOutColumns(const LayoutInput &input, const QRectF &body, ChartLayout &layout);
void layOutDumbbell(const LayoutInput &input, const QRectF &body, ChartLayout &layout);
void layOutSlope(const LayoutInput &input, const QRectF &body, ChartLayout &layout);
void layOutWaterfall(const LayoutInput &input, const QRectF &body, ChartLayout &layout);
void layOutPanels(const LayoutInput &input, const QRectF &body, ChartLayout &layout);
void layOutLines(const LayoutInput &input, const QRectF &body,
                 const std::vector<LineName> &besideLines, ChartLayout &layout);

} // namespace mm
