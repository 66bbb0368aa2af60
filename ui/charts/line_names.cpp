// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_names.h"

#include "ui/charts/chart_tr.h"

#include <algorithm>
#include <numeric>

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

/// Tops of boxes of these heights, near the wished middles, in order, none above or below the
/// column and none on another one.
std::vector<double> spread(const std::vector<double> &middles, const std::vector<double> &heights,
                           double top, double bottom)
{
    std::vector<double> tops(middles.size());
    double free = top;
    for (size_t index = 0; index < tops.size(); ++index) {
        tops[index] = std::max(middles[index] - heights[index] / 2, free);
        free = tops[index] + heights[index];
    }
    double limit = bottom;
    for (size_t index = tops.size(); index-- > 0;) {
        tops[index] = std::min(tops[index], limit - heights[index]);
        limit = tops[index];
    }
    return tops;
}

} // namespace

QString lineName(const LayoutInput &input, int series)
{
    const ChartSeries &shown = input.data.series[size_t(series)];
    if (!hasValue(shown)) {
        return ChartTr::tr("%1: no values").arg(shown.name);
    }
    return input.slots.isAllProvisional(series) ? ChartTr::tr("%1 (provisional)").arg(shown.name)
                                                : shown.name;
}

std::vector<LineName> namesBesideLines(const LayoutInput &input, double width, double height)
{
    const double sample = (kLineSample + kLineSampleGap) * input.em();
    const double limit = width * kMostOfWidth - sample;
    std::vector<LineName> names;
    double total = 0;
    for (int slot = 0; slot < input.slots.count(); ++slot) {
        const int series = input.slots.series(slot);
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
                  const std::vector<double> &ends, const QRectF &column, ChartLayout &layout)
{
    std::vector<size_t> order(names.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t index) { return ends[index]; });
    std::vector<double> middles;
    std::vector<double> heights;
    for (const size_t index : order) {
        middles.push_back(ends[index]);
        heights.push_back(heightOf(input, names[index]));
    }
    const std::vector<double> tops = spread(middles, heights, column.top(), column.bottom());
    const double em = input.em();
    for (size_t place = 0; place < order.size(); ++place) {
        const LineName &name = names[order[place]];
        const double firstMiddle = tops[place] + input.lineHeight() / 2;
        layout.swatches.push_back(
            {.box = QRectF(column.left(), firstMiddle - em / 2, kLineSample * em, em),
             .kind = PlacedSwatch::Kind::Line,
             .series = name.series});
        addBlock(layout, input.measure,
                 {.lines = name.lines,
                  .left = column.left() + (kLineSample + kLineSampleGap) * em,
                  .top = tops[place],
                  .pixels = input.type.label});
    }
}

} // namespace mm
