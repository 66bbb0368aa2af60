// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_marks.h"

#include "ui/charts/series_slots.h"

#include <algorithm>
#include <cmath>

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

/// One for each slot.
BarMarks barsOf(const ChartData &data, const ChartLayout &layout, const Theme &theme,
                const SeriesSlots &seriesSlots, int slot)
{
    const ChartSeries &series = data.series[size_t(seriesSlots.series(slot))];
    const bool anyEmphasised = std::ranges::any_of(
        series.points, [](const ChartPoint &point) { return point.emphasised; });
    const bool setsOneApart
        = data.kind == ChartKind::Columns && anyEmphasised && series.role == SeriesRole::Current;
    BarMarks bars{series.name,
                  setsOneApart ? theme.seriesB : fillColour(theme, series.role),
                  setsOneApart ? theme.seriesA : fillColour(theme, SeriesRole::Remainder),
                  {},
                  {}};
    const auto count = int(layout.bands.size());
    for (int place = 0; place < count; ++place) {
        // A vertical axis grows upwards, but rows are read downwards.
        const SlotPoint point
            = seriesSlots.at(slot, data.kind == ChartKind::Columns ? place : count - 1 - place);
        const bool remainder = data.series[size_t(point.series)].role != series.role;
        bars.values.push_back(point.point.state == PointState::Value ? point.point.value : 0);
        bars.outstanding.push_back(remainder || (setsOneApart && point.point.emphasised));
    }
    return bars;
}

void addBars(ChartMarks &marks, const ChartData &data, const ChartLayout &layout,
             const ChartStyle &style)
{
    const bool horizontal = data.kind != ChartKind::Columns;
    const SeriesSlots seriesSlots(data);
    marks.kind = horizontal ? ChartMarks::Kind::Rows : ChartMarks::Kind::Columns;
    marks.barWidth = barShare(layout, horizontal) * seriesSlots.count();
    for (int place = 0; place < seriesSlots.count(); ++place) {
        const int slot = horizontal ? seriesSlots.count() - 1 - place : place;
        marks.bars.push_back(barsOf(data, layout, style.theme, seriesSlots, slot));
    }
}

/// Bars that begin where the last one ended: each stands on one that is not seen.
void addWaterfall(ChartMarks &marks, const ChartData &data, const ChartLayout &layout,
                  const ChartStyle &style)
{
    marks.kind = ChartMarks::Kind::StackedRows;
    marks.barWidth = barShare(layout, true);
    const std::vector<bool> none(layout.bands.size(), false);
    BarMarks ground{{}, {}, {}, {}, none};
    for (const ChartSeries &series : data.series) {
        const QColor fill = fillColour(style.theme, series.role);
        marks.bars.push_back({series.name, fill, fill, {}, none});
    }
    for (auto row = std::ssize(layout.bands) - 1; row >= 0; --row) {
        double base = 0;
        for (size_t index = 0; index < data.series.size(); ++index) {
            const ChartPoint &point = data.series[index].points[size_t(row)];
            const bool shown = point.state == PointState::Value;
            marks.bars[index].values.push_back(shown ? std::abs(point.value - point.from) : 0);
            base = shown ? std::min(point.value, point.from) : base;
        }
        ground.values.push_back(base);
    }
    marks.bars.insert(marks.bars.begin(), std::move(ground));
}

QPen connectorPen(const Theme &theme, const TypeScale &type)
{
    constexpr double kWidth = 0.2; // in em
    return {theme.axis, type.label * kWidth, Qt::SolidLine, Qt::FlatCap};
}

/// Lines that the layout placed point by point, on axes that span the plot in its own units.
void addStrokes(ChartMarks &marks, const ChartData &data, const ChartLayout &layout,
                const ChartStyle &style)
{
    const QRectF &plot = layout.plot;
    marks.across = {plot.left(), plot.right()};
    marks.values = {-plot.bottom(), -plot.top()}; // the units of the layout grow downwards
    for (const PlacedStroke &stroke : layout.strokes) {
        LineMarks line;
        line.pen = stroke.kind == PlacedStroke::Kind::Connector
            ? connectorPen(style.theme, layout.type)
            : linePen(style.theme, data.series[size_t(stroke.series)].role, layout.type);
        for (const QPointF &point : stroke.points) {
            line.points.append({point.x(), -point.y()});
        }
        marks.lines.push_back(std::move(line));
    }
}

/// The period looked at is drawn last, on top of what it is compared with. A gap ends a line: a
/// value that is not a number would be one on the screen, but a stroke to the corner in a PDF.
void addLines(ChartMarks &marks, const ChartData &data, const ChartLayout &layout,
              const ChartStyle &style)
{
    const SeriesSlots seriesSlots(data);
    marks.across = {-0.5, double(layout.bands.size()) - 0.5};
    for (int slot = seriesSlots.count() - 1; slot >= 0; --slot) {
        const SeriesRole role = data.series[size_t(seriesSlots.series(slot))].role;
        const QPen pen = linePen(style.theme, role, layout.type);
        bool goesOn = false;
        for (int category = 0; category < int(layout.bands.size()); ++category) {
            const SlotPoint point = seriesSlots.at(slot, category);
            const bool hasValue = point.point.state == PointState::Value;
            if (hasValue && !goesOn) {
                marks.lines.push_back({pen, {}});
            }
            if (hasValue) {
                marks.lines.back().points.append({double(category), point.point.value});
            }
            goesOn = hasValue;
        }
    }
}

} // namespace

bool ChartMarks::isShapedAs(const ChartMarks &other) const
{
    return kind == other.kind && categories == other.categories && bars.size() == other.bars.size()
        && lines.size() == other.lines.size();
}

ChartMarks marksOf(const ChartData &data, const ChartLayout &layout, const ChartStyle &style)
{
    ChartMarks marks;
    marks.categories = int(layout.bands.size());
    marks.values = {layout.values.min, layout.values.max};
    switch (data.kind) {
    case ChartKind::GroupedBars:
    case ChartKind::Columns:
        addBars(marks, data, layout, style);
        break;
    case ChartKind::Lines:
        addLines(marks, data, layout, style);
        break;
    case ChartKind::Dumbbell:
    case ChartKind::Slope:
    case ChartKind::SmallMultiples:
        addStrokes(marks, data, layout, style);
        break;
    case ChartKind::Waterfall:
        addWaterfall(marks, data, layout, style);
        break;
    }
    return marks;
}

} // namespace mm
