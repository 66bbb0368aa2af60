// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_charts.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/number_text.h"

#include <QRectF>
#include <QString>

#include <algorithm>

// What tests ask of a laid-out chart.
namespace mm::test {

constexpr double kPointsPerMillimetre = 72 / 25.4;
constexpr double kRounding = 0.02;

inline QSizeF points(double width, double height)
{
    return QSizeF(width, height) * kPointsPerMillimetre;
}

inline ChartLayout onPaper(const ChartData &data, double width = 160, double height = 90)
{
    const QSizeF size = points(width, height);
    return layOut(data, QRectF(QPointF(), size), paperStyle(size, PaletteGeneration::Unhcr2021));
}

inline bool has(const ChartLayout &layout, const QString &text)
{
    return std::ranges::any_of(layout.texts,
                               [&text](const PlacedText &placed) { return placed.text == text; });
}

inline QString allText(const ChartLayout &layout)
{
    QString text;
    for (const PlacedText &placed : layout.texts) {
        text += placed.text + u' ';
    }
    return text;
}

inline bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF common = a & b;
    return common.width() > kRounding && common.height() > kRounding;
}

/// What is wrong with a layout: something outside, or on top of something else.
inline QString fault(const ChartLayout &layout, const QRectF &rectangle)
{
    const QRectF allowed = rectangle.adjusted(-kRounding, -kRounding, kRounding, kRounding);
    for (size_t index = 0; index < layout.texts.size(); ++index) {
        const PlacedText &text = layout.texts[index];
        if (text.text.isEmpty()) {
            continue; // an empty name paints nothing
        }
        if (!allowed.contains(text.box)) {
            return QStringLiteral("outside: ") + text.text;
        }
        for (size_t other = 0; other < index; ++other) {
            if (overlap(text.box, layout.texts[other].box)) {
                return QStringLiteral("on each other: %1 | %2")
                    .arg(text.text, layout.texts[other].text);
            }
        }
        for (const PlacedBar &bar : layout.bars) {
            if (overlap(text.box, bar.box)) {
                return QStringLiteral("on a bar: ") + text.text;
            }
        }
        for (const PlacedSwatch &swatch : layout.swatches) {
            if (overlap(text.box, swatch.box)) {
                return QStringLiteral("on a swatch: ") + text.text;
            }
        }
    }
    const QRectF plot = layout.plot.adjusted(-kRounding, -kRounding, kRounding, kRounding);
    for (const PlacedBar &bar : layout.bars) {
        // By corners: a bar of zero is an empty rectangle, which nothing contains.
        if (!plot.contains(bar.box.topLeft()) || !plot.contains(bar.box.bottomRight())) {
            return QStringLiteral("a bar leaves the plot");
        }
    }
    for (const PlacedDot &dot : layout.dots) {
        if (!plot.contains(dot.centre)) {
            return QStringLiteral("a mark leaves the plot");
        }
    }
    for (const PlacedStroke &stroke : layout.strokes) {
        for (const QPointF &point : stroke.points) {
            if (!plot.contains(point)) {
                return QStringLiteral("a line leaves the plot");
            }
        }
    }
    for (const PlacedArea &area : layout.areas) {
        for (const QPointF &point : area.outline) {
            if (!plot.contains(point)) {
                return QStringLiteral("an area leaves the plot");
            }
        }
    }
    for (const QLineF &event : layout.events) {
        if (!allowed.contains(event.p1()) || !plot.contains(event.p2())) {
            return QStringLiteral("an event leaves the plot");
        }
    }
    for (const QRectF &band : layout.bands) {
        if (!allowed.contains(band)) {
            return QStringLiteral("a band leaves the picture");
        }
    }
    return {};
}

inline ChartData as(ChartKind kind, ChartData data)
{
    data.kind = kind;
    return data;
}

/// The same lines in a panel for each of the six countries with the longest names.
inline ChartData inPanels(ChartData data)
{
    const ChartData countries = arrivalsInCyrillic();
    const std::vector<ChartSeries> pattern = data.series;
    data.kind = ChartKind::SmallMultiples;
    data.series.clear();
    for (const ChartCategory &country : countries.categories) {
        for (ChartSeries series : pattern) {
            series.panel = int(data.panels.size());
            data.series.push_back(series);
        }
        data.panels.push_back(country);
    }
    return data;
}

} // namespace mm::test
