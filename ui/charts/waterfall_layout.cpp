// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_frame.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kThickestRow = 2.6; ///< in em
constexpr double kShareOfBar = 0.7; ///< of a row
constexpr double kGap = 0.45; ///< between a bar and its number, in em

/// The bar of a category: the one series that has a value there.
std::optional<SlotPoint> barOf(const ChartData &data, int category)
{
    for (int series = 0; series < int(data.series.size()); ++series) {
        const auto &points = data.series[size_t(series)].points;
        if (size_t(category) < points.size()
            && points[size_t(category)].state == PointState::Value) {
            return SlotPoint{series, points[size_t(category)]};
        }
    }
    return std::nullopt;
}

/// "+120", "−45"; totals as they are.
QString barText(const LayoutInput &input, const ChartPoint &point)
{
    if (point.emphasised) {
        return valueText(input, point.value);
    }
    const double change = point.value - point.from;
    return change > 0 ? u'+' + valueText(input, change) : valueText(input, change);
}

} // namespace

void layOutWaterfall(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
{
    RowFrame frame(input, body, layout);
    frame.measure(kThickestRow);
    const double gap = kGap * input.em();
    std::vector<LabelledValue> labelled;
    for (int row = 0; row < frame.rows(); ++row) {
        if (const auto bar = barOf(input.data, row)) {
            const double width
                = input.measure.width(barText(input, bar->point), input.type.label, QFont::Bold);
            labelled.push_back({std::max(bar->point.from, bar->point.value), width + gap});
            labelled.push_back({std::min(bar->point.from, bar->point.value), 0});
        }
    }
    layout.values = scaleForLabels(labelled, layout.plot.width());
    const double zero = frame.x(0);
    layout.baseline = {zero, layout.plot.top(), zero, layout.plot.bottom()};
    const double thickness = frame.rowHeight() * kShareOfBar;
    for (int row = 0; row < frame.rows(); ++row) {
        frame.addRow(row);
        const auto bar = barOf(input.data, row);
        if (!bar) {
            continue;
        }
        const double from = frame.x(bar->point.from);
        const double to = frame.x(bar->point.value);
        layout.bars.push_back({.box = QRectF(std::min(from, to), frame.middle(row) - thickness / 2,
                                             std::abs(to - from), thickness),
                               .series = bar->series,
                               .category = row,
                               .hatched = input.seriesSlots.isMarkedProvisional(*bar),
                               .emphasised = bar->point.emphasised});
        if (row + 1 < frame.rows()) {
            // Where this bar ends the next one begins.
            layout.rules.emplace_back(to, frame.middle(row) + thickness / 2, to,
                                      frame.middle(row + 1) - thickness / 2);
        }
        const double end = std::max(from, to);
        PlacedText &text = addValueText(layout, input.measure, barText(input, bar->point),
                                        end + gap, frame.middle(row), input.type.label);
        if (bar->point.emphasised) {
            text.weight = QFont::Bold;
            text.box.setWidth(input.measure.width(text.text, input.type.label, QFont::Bold));
        }
        text.category = row;
        constexpr double kRounding = 0.01;
        if (text.box.right() > layout.plot.right() + kRounding) {
            layout.texts.pop_back();
            layout.compromised = true;
        }
    }
    frame.addRemark();
}

} // namespace mm
