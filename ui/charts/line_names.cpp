// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_names.h"

#include "ui/charts/chart_tr.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mm {

namespace {

constexpr double kMostOfWidth = 0.26;
constexpr double kMostOfHeight = 0.4;
constexpr qsizetype kMostLines = 3;

double heightOf(const LayoutInput &input, const LineName &name)
{
    return double(name.lines.size()) * input.lineHeight();
}

bool hasValue(const ChartSeries &series)
{
    return std::ranges::any_of(
        series.points, [](const ChartPoint &point) { return point.state == PointState::Value; });
}

const PlacedDot *lastDot(const ChartLayout &layout, int series)
{
    const PlacedDot *last = nullptr;
    for (const PlacedDot &dot : layout.dots) {
        if (dot.series == series && (last == nullptr || dot.category > last->category)) {
            last = &dot;
        }
    }
    return last;
}

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2())) {
        return true;
    }
    const std::array sides{
        QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::ranges::any_of(sides, [&line](const QLineF &side) {
        return line.intersects(side) == QLineF::BoundedIntersection;
    });
}

/// No line and no other text runs through the box.
bool isFree(const ChartLayout &layout, const QRectF &box)
{
    for (size_t index = 0; index < layout.dots.size(); ++index) {
        const PlacedDot &dot = layout.dots[index];
        const PlacedDot &before = layout.dots[index > 0 ? index - 1 : 0];
        const bool joined = before.series == dot.series && before.category + 1 == dot.category;
        if (crosses({joined ? before.centre : dot.centre, dot.centre}, box)) {
            return false;
        }
    }
    return std::ranges::none_of(
        layout.texts, [&box](const PlacedText &text) { return text.box.intersects(box); });
}

/// Where the name has room behind the end of a line that ends before the plot does.
std::optional<QRectF> boxBehindEnd(const LayoutInput &input, const LineName &name,
                                   const ChartLayout &layout)
{
    const PlacedDot *end = lastDot(layout, name.series);
    if (end == nullptr || end->category + 1 >= input.categoryCount()) {
        return {};
    }
    const double em = input.em();
    const double width
        = input.measure.width(name.lines.join(u' '), input.type.label, QFont::Normal);
    const QRectF box(end->centre.x() + em * 0.7, end->centre.y() - input.lineHeight() / 2, width,
                     input.lineHeight());
    const QRectF around = box.adjusted(0, -em * 0.3, em * 0.3, em * 0.3);
    return layout.plot.contains(around) && isFree(layout, around) ? std::optional(box)
                                                                  : std::nullopt;
}

void addNameOnPlot(const LayoutInput &input, const LineName &name, const QRectF &box,
                   ChartLayout &layout)
{
    layout.texts.push_back(
        {.text = name.lines.join(u' '), .box = box, .pixels = input.type.label, .onPlot = true});
}

/// A name in the column at the right, and where its middle should be.
struct ColumnEntry {
    const LineName *name = nullptr;
    double wished = 0;
    double top = 0;
};

/// Places the entries, which are in order, near their wish: within the column, none on another.
void spread(const LayoutInput &input, std::vector<ColumnEntry> &entries, const QRectF &column)
{
    double free = column.top();
    for (ColumnEntry &entry : entries) {
        const double height = heightOf(input, *entry.name);
        entry.top = std::max(entry.wished - height / 2, free);
        free = entry.top + height;
    }
    double limit = column.bottom();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        entry->top = std::min(entry->top, limit - heightOf(input, *entry->name));
        limit = entry->top;
    }
}

void addColumn(const LayoutInput &input, std::vector<ColumnEntry> &entries, const QRectF &column,
               ChartLayout &layout)
{
    spread(input, entries, column);
    const double em = input.em();
    for (const ColumnEntry &entry : entries) {
        layout.swatches.push_back(
            {.box = QRectF(column.left(), entry.top + (input.lineHeight() - em) / 2,
                           kLineSample * em, em),
             .kind = PlacedSwatch::Kind::Line,
             .series = entry.name->series});
        addBlock(layout, input.measure,
                 {.lines = entry.name->lines,
                  .left = column.left() + (kLineSample + kLineSampleGap) * em,
                  .top = entry.top,
                  .pixels = input.type.label});
    }
}

} // namespace

QString lineName(const LayoutInput &input, int series)
{
    const ChartSeries &shown = input.data.series[size_t(series)];
    if (!hasValue(shown)) {
        return ChartTr::tr("%1: no values").arg(shown.name);
    }
    return input.seriesSlots.isAllProvisional(series) ? provisionalText(shown.name, input.data)
                                                      : shown.name;
}

std::vector<LineName> namesBesideLines(const LayoutInput &input, double width, double height)
{
    const double sample = (kLineSample + kLineSampleGap) * input.em();
    const double limit = width * kMostOfWidth - sample;
    std::vector<LineName> names;
    double total = 0;
    for (int slot = 0; slot < input.seriesSlots.count(); ++slot) {
        const int series = input.seriesSlots.series(slot);
        const QString text = lineName(input, series);
        const double widest
            = input.measure.widthInLines(text, input.type.label, QFont::Normal, int(kMostLines));
        if (text.isEmpty() || widest > limit) {
            return {};
        }
        names.push_back(
            {series, input.measure.lines(text, input.type.label, QFont::Normal, limit)});
        total += heightOf(input, names.back());
    }
    return total <= height * kMostOfHeight ? names : std::vector<LineName>();
}

double lineNamesWidth(const LayoutInput &input, const std::vector<LineName> &names)
{
    double widest = 0;
    for (const LineName &name : names) {
        for (const QString &line : name.lines) {
            widest = std::max(widest, input.measure.width(line, input.type.label, QFont::Normal));
        }
    }
    return names.empty() ? 0 : widest + (kLineSample + kLineSampleGap) * input.em();
}

void addLineNames(const LayoutInput &input, const std::vector<LineName> &names,
                  const QRectF &column, ChartLayout &layout)
{
    std::vector<ColumnEntry> entries;
    for (const LineName &name : names) {
        if (const auto box = boxBehindEnd(input, name, layout)) {
            addNameOnPlot(input, name, *box, layout);
        } else {
            const PlacedDot *end = lastDot(layout, name.series);
            entries.push_back({&name, end != nullptr ? end->centre.y() : layout.plot.bottom()});
        }
    }
    std::ranges::stable_sort(entries, {}, &ColumnEntry::wished);
    addColumn(input, entries, column, layout);
}

} // namespace mm
