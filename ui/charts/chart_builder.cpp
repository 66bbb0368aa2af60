// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_builder.h"

#include "ui/charts/series_slots.h"
#include "ui/style/fonts.h"

#include <QAbstractAxis>
#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace mm {

namespace {

/// Thickness of all bars of a category, as a share of what the category has.
double barShare(const ChartLayout &layout, bool horizontal)
{
    double thickness = 0;
    int category = -1;
    for (const PlacedBar &bar : layout.bars) {
        if (category >= 0 && bar.category != category) {
            break;
        }
        category = bar.category;
        thickness = horizontal ? bar.box.height() : bar.box.width();
    }
    const double band = layout.bands.empty()
        ? 1
        : (horizontal ? layout.bands.front().height() : layout.bands.front().width());
    return thickness / band;
}

bool isHorizontal(const ChartData &data)
{
    return data.kind == ChartKind::GroupedBars || data.kind == ChartKind::Waterfall;
}

/// One set for each slot. Bars that stand out from their set, a remainder or the month that the
/// chart is about, are those that the set calls selected.
QBarSet *barSet(const ChartData &data, const ChartLayout &layout, const Theme &theme,
                const SeriesSlots &seriesSlots, int slot)
{
    const ChartSeries &series = data.series[size_t(seriesSlots.series(slot))];
    const bool anyEmphasised = std::ranges::any_of(
        series.points, [](const ChartPoint &point) { return point.emphasised; });
    const bool setsOneApart
        = data.kind == ChartKind::Columns && anyEmphasised && series.role == SeriesRole::Current;
    auto *set = new QBarSet(series.name);
    set->setPen(Qt::NoPen);
    set->setColor(setsOneApart ? theme.seriesB : fillColour(theme, series.role));
    set->setSelectedColor(setsOneApart ? theme.seriesA : fillColour(theme, SeriesRole::Remainder));
    const auto count = int(layout.bands.size());
    for (int place = 0; place < count; ++place) {
        const SlotPoint point
            = seriesSlots.at(slot, isHorizontal(data) ? count - 1 - place : place);
        const bool hasValue = point.point.state == PointState::Value;
        set->append(hasValue ? point.point.value : 0);
        const bool remainder = data.series[size_t(point.series)].role != series.role;
        set->setBarSelected(place, remainder || (setsOneApart && point.point.emphasised));
    }
    return set;
}

/// Names of categories are drawn apart; the axis only wants to tell them from each other.
QBarCategoryAxis *categoryAxis(int count)
{
    auto *axis = new QBarCategoryAxis;
    QStringList names;
    for (int category = 0; category < count; ++category) {
        names.append(QString::number(category));
    }
    axis->append(names);
    axis->setVisible(false);
    return axis;
}

QValueAxis *valueAxis(const ChartLayout &layout)
{
    auto *axis = new QValueAxis;
    axis->setRange(layout.values.min, layout.values.max);
    axis->setVisible(false);
    return axis;
}

void addBars(QChart &chart, const ChartData &data, const ChartLayout &layout,
             const ChartStyle &style, const SeriesSlots &seriesSlots)
{
    const bool horizontal = isHorizontal(data);
    const auto count = int(layout.bands.size());
    QAbstractBarSeries *series = nullptr;
    if (horizontal) {
        series = new QHorizontalBarSeries;
    } else {
        series = new QBarSeries;
    }
    // A vertical axis grows upwards, but rows are read downwards: both orders are turned round.
    for (int place = 0; place < seriesSlots.count(); ++place) {
        const int slot = horizontal ? seriesSlots.count() - 1 - place : place;
        series->append(barSet(data, layout, style.theme, seriesSlots, slot));
    }
    series->setBarWidth(barShare(layout, horizontal) * seriesSlots.count());
    chart.addSeries(series);
    QBarCategoryAxis *categories = categoryAxis(count);
    chart.addAxis(categories, horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(categories);
    QValueAxis *values = valueAxis(layout);
    chart.addAxis(values, horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(values);
}

QPen connectorPen(const Theme &theme, const TypeScale &type)
{
    constexpr double kWidth = 0.2; // in em
    return {theme.axis, type.label * kWidth, Qt::SolidLine, Qt::FlatCap};
}

/// Lines that the layout placed point by point, on axes that span the plot in its own units.
void addStrokes(QChart &chart, const ChartData &data, const ChartLayout &layout,
                const ChartStyle &style)
{
    const QRectF &plot = layout.plot;
    auto *across = new QValueAxis;
    across->setRange(plot.left(), plot.right());
    across->setVisible(false);
    chart.addAxis(across, Qt::AlignBottom);
    // A vertical axis grows upwards, the units of the layout downwards.
    auto *down = new QValueAxis;
    down->setRange(-plot.bottom(), -plot.top());
    down->setVisible(false);
    chart.addAxis(down, Qt::AlignLeft);
    for (const PlacedStroke &stroke : layout.strokes) {
        QList<QPointF> points;
        for (const QPointF &point : stroke.points) {
            points.append({point.x(), -point.y()});
        }
        auto *series = new QLineSeries;
        series->setPen(
            stroke.kind == PlacedStroke::Kind::Connector
                ? connectorPen(style.theme, layout.type)
                : linePen(style.theme, data.series[size_t(stroke.series)].role, layout.type));
        series->replace(points);
        chart.addSeries(series);
        series->attachAxis(across);
        series->attachAxis(down);
    }
}

/// Bars that begin where the last one ended: each stands on one that is not seen.
void addWaterfall(QChart &chart, const ChartData &data, const ChartLayout &layout,
                  const ChartStyle &style)
{
    const auto count = int(layout.bands.size());
    auto *stack = new QHorizontalStackedBarSeries;
    auto *ground = new QBarSet(QString());
    ground->setPen(Qt::NoPen);
    ground->setBrush(Qt::NoBrush);
    stack->append(ground);
    std::vector<QBarSet *> sets;
    for (const ChartSeries &series : data.series) {
        sets.push_back(new QBarSet(series.name));
        sets.back()->setPen(Qt::NoPen);
        sets.back()->setColor(fillColour(style.theme, series.role));
        stack->append(sets.back());
    }
    // A vertical axis grows upwards, but rows are read downwards.
    for (int row = count - 1; row >= 0; --row) {
        double base = 0;
        for (size_t index = 0; index < data.series.size(); ++index) {
            const ChartPoint &point = data.series[index].points[size_t(row)];
            const bool shown = point.state == PointState::Value;
            sets[index]->append(shown ? std::abs(point.value - point.from) : 0);
            base = shown ? std::min(point.value, point.from) : base;
        }
        ground->append(base);
    }
    stack->setBarWidth(barShare(layout, true));
    chart.addSeries(stack);
    QBarCategoryAxis *categories = categoryAxis(count);
    chart.addAxis(categories, Qt::AlignLeft);
    stack->attachAxis(categories);
    QValueAxis *values = valueAxis(layout);
    chart.addAxis(values, Qt::AlignBottom);
    stack->attachAxis(values);
}

void addLines(QChart &chart, const ChartData &data, const ChartLayout &layout,
              const ChartStyle &style, const SeriesSlots &seriesSlots)
{
    auto *categories = new QValueAxis;
    categories->setRange(-0.5, double(layout.bands.size()) - 0.5);
    categories->setVisible(false);
    QValueAxis *values = valueAxis(layout);
    chart.addAxis(categories, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    const auto addRun = [&](const QPen &pen, QList<QPointF> &run) {
        if (!run.isEmpty()) {
            auto *series = new QLineSeries;
            series->setPen(pen);
            series->replace(run);
            chart.addSeries(series);
            series->attachAxis(categories);
            series->attachAxis(values);
            run.clear();
        }
    };
    // The period looked at is drawn last, on top of what it is compared with. A gap ends a series:
    // a value that is not a number would be one on the screen, but a stroke to the corner in a PDF.
    for (int slot = seriesSlots.count() - 1; slot >= 0; --slot) {
        const SeriesRole role = data.series[size_t(seriesSlots.series(slot))].role;
        const QPen pen = linePen(style.theme, role, layout.type);
        QList<QPointF> run;
        for (int category = 0; category < int(layout.bands.size()); ++category) {
            const SlotPoint point = seriesSlots.at(slot, category);
            if (point.point.state == PointState::Value) {
                run.append({double(category), point.point.value});
            } else {
                addRun(pen, run);
            }
        }
        addRun(pen, run);
    }
}

/// Even what is hidden is measured, and leaves its clip in a PDF: nothing may depend on the fonts
/// of the machine.
void useEmbeddedFont(QChart &chart)
{
    constexpr int kPixels = 8;
    const QFont font = textFontInPixels(kPixels);
    chart.setFont(font);
    chart.setTitleFont(font);
    chart.legend()->setFont(font);
    for (QAbstractAxis *axis : chart.axes()) {
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
    }
}

} // namespace

std::unique_ptr<QChart> buildChart(const ChartData &data, const ChartLayout &layout,
                                   const ChartStyle &style, const QSizeF &size)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    const SeriesSlots seriesSlots(data);
    switch (data.kind) {
    case ChartKind::GroupedBars:
    case ChartKind::Columns:
        addBars(*chart, data, layout, style, seriesSlots);
        break;
    case ChartKind::Lines:
        addLines(*chart, data, layout, style, seriesSlots);
        break;
    case ChartKind::Dumbbell:
    case ChartKind::Slope:
    case ChartKind::SmallMultiples:
        addStrokes(*chart, data, layout, style);
        break;
    case ChartKind::Waterfall:
        addWaterfall(*chart, data, layout, style);
        break;
    }
    useEmbeddedFont(*chart);
    chart->resize(size);
    chart->setPlotArea(layout.plot);
    return chart;
}

} // namespace mm
