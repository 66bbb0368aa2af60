// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "ui/charts/chart_tr.h"
#include "ui/charts/layout_input.h"
#include "ui/charts/line_names.h"
#include "ui/charts/number_text.h"

#include <algorithm>

namespace mm {

namespace {

// Below this many lines of height a chart cannot be read.
constexpr double kLeastBodyLines = 3;

/// The scale one step smaller, each size within its limit.
TypeScale smaller(const TypeScale &type, const TypeScale &limit)
{
    return {.title = std::max(type.title - 1, limit.title),
            .subtitle = std::max(type.subtitle - 1, limit.subtitle),
            .label = std::max(type.label - 1, limit.label),
            .note = std::max(type.note - 1, limit.note)};
}

void layOutMessage(const LayoutInput &input, const QRectF &body, const QString &message,
                   ChartLayout &layout)
{
    const QStringList lines
        = input.measure.lines(message, input.type.label, QFont::Normal, body.width() * 0.8);
    const double height = double(lines.size()) * input.lineHeight();
    if (height > body.height()) {
        layout.compromised = true;
        return;
    }
    addBlock(layout, input.measure,
             {.lines = lines,
              .left = body.left(),
              .right = body.right(),
              .top = body.center().y() - height / 2,
              .pixels = input.type.label,
              .tone = TextTone::Muted,
              .align = Qt::AlignHCenter});
}

ChartLayout attempt(const LayoutInput &input, const QRectF &rectangle)
{
    ChartLayout layout;
    layout.type = input.type;
    constexpr double kUsualBodyShare = 0.5;
    const std::vector<LineName> besideLines = input.data.kind == ChartKind::Lines
        ? namesBesideLines(input, rectangle.width(), rectangle.height() * kUsualBodyShare)
        : std::vector<LineName>();
    const QRectF body = layOutFrame(input, rectangle, besideLines, layout);
    const bool empty = input.data.categories.empty() || input.seriesSlots.count() == 0;
    if (empty || !input.data.emptyReason.isEmpty()) {
        layOutMessage(input, body, input.data.emptyReason, layout);
        return layout;
    }
    if (body.height() < kLeastBodyLines * input.lineHeight()) {
        layOutMessage(input, body, ChartTr::tr("Too small for the chart."), layout);
        layout.compromised = true;
        return layout;
    }
    switch (input.data.kind) {
    case ChartKind::GroupedBars:
        layOutBars(input, body, layout);
        break;
    case ChartKind::Columns:
        layOutColumns(input, body, layout);
        break;
    case ChartKind::Lines:
        layOutLines(input, body, besideLines, layout);
        break;
    case ChartKind::Dumbbell:
        layOutDumbbell(input, body, layout);
        break;
    case ChartKind::Slope:
        layOutSlope(input, body, layout);
        break;
    case ChartKind::Waterfall:
        layOutWaterfall(input, body, layout);
        break;
    case ChartKind::SmallMultiples:
        layOutPanels(input, body, layout);
        break;
    }
    return layout;
}

} // namespace

double addBlock(ChartLayout &layout, TextMeasure &measure, const TextBlock &block)
{
    const double height = block.pixels * block.lineHeight;
    double top = block.top;
    for (const QString &line : block.lines) {
        const double width = measure.width(line, block.pixels, block.weight);
        double left = block.left;
        if (block.align == Qt::AlignRight) {
            left = block.right - width;
        } else if (block.align == Qt::AlignHCenter) {
            left = (block.left + block.right - width) / 2;
        }
        layout.texts.push_back({.text = line,
                                .box = QRectF(left, top, width, height),
                                .pixels = block.pixels,
                                .weight = block.weight,
                                .tone = block.tone,
                                .category = block.category});
        top += height;
    }
    return top;
}

PlacedText &addValueText(ChartLayout &layout, TextMeasure &measure, const QString &text,
                         double left, double middle, int pixels)
{
    const double width = measure.width(text, pixels, QFont::Normal);
    return layout.texts.emplace_back(PlacedText{
        .text = text, .box = QRectF(left, middle - pixels / 2.0, width, pixels), .pixels = pixels});
}

QString valueText(const LayoutInput &input, double value)
{
    const QString number = numberText(value, input.style.numbers);
    return input.data.inPercent ? number + u'%' : number;
}

ChartLayout layOut(const ChartData &data, const QRectF &rectangle, const ChartStyle &style)
{
    const SeriesSlots seriesSlots(data);
    TextMeasure measure;
    TypeScale type = style.type;
    for (;;) {
        ChartLayout layout = attempt({data, style, type, seriesSlots, measure}, rectangle);
        const TypeScale next = smaller(type, style.smallest);
        if (!layout.compromised || next == type) {
            return layout;
        }
        type = next;
    }
}

} // namespace mm
