// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_axis.h"
#include "ui/charts/layout_input.h"
#include "ui/charts/line_names.h"
#include "ui/charts/lines_ground.h"
#include "ui/charts/value_axis.h"

#include <algorithm>

namespace mm {

namespace {

bool isValue(const LayoutInput &input, int slot, int category)
{
    return category >= 0 && category < input.categoryCount()
        && input.seriesSlots.at(slot, category).point.state == PointState::Value;
}

std::vector<double> allValues(const LayoutInput &input)
{
    std::vector<double> values;
    for (int category = 0; category < input.categoryCount(); ++category) {
        for (int slot = 0; slot < input.seriesSlots.count(); ++slot) {
            if (isValue(input, slot, category)) {
                values.push_back(input.seriesSlots.at(slot, category).point.value);
            }
        }
    }
    return values;
}

void addDots(const LayoutInput &input, int slot, ChartLayout &layout)
{
    const QRectF &plot = layout.plot;
    for (int category = 0; category < input.categoryCount(); ++category) {
        if (!isValue(input, slot, category)) {
            continue;
        }
        const SlotPoint point = input.seriesSlots.at(slot, category);
        const double x = plot.left() + plot.width() * (category + 0.5) / input.categoryCount();
        const double y = plot.bottom() - plot.height() * layout.values.fraction(point.point.value);
        const bool alone
            = !isValue(input, slot, category - 1) && !isValue(input, slot, category + 1);
        const bool hollow = input.seriesSlots.isMarkedProvisional(point);
        layout.dots.push_back({.centre = {x, y},
                               .series = point.series,
                               .category = category,
                               .hollow = hollow,
                               .shown = alone || hollow || point.point.emphasised});
    }
}

} // namespace

void layOutLines(const LayoutInput &input, const QRectF &body,
                 const std::vector<LineName> &besideLines, ChartLayout &layout)
{
    const double em = input.em();
    const double namesWidth = lineNamesWidth(input, besideLines);
    std::vector<double> values = allValues(input);
    const std::vector<double> ground = groundValues(input.data);
    values.insert(values.end(), ground.begin(), ground.end());
    const ValueAxis scale(input, values, body.height() - eventsHeight(input));
    layout.plot = body.adjusted(scale.width(), scale.headroom() + eventsHeight(input),
                                besideLines.empty() ? 0 : -(namesWidth + em * 0.6), 0);
    CategoryAxis axis(input, input.categoryCount(), layout.plot.size());
    layout.compromised |= axis.height() == 0;
    layout.plot.setBottom(body.bottom() - axis.height());
    scale.addTo(layout);
    axis.addTexts(layout);

    const double zero = layout.plot.bottom() - layout.plot.height() * layout.values.fraction(0);
    layout.baseline = {layout.plot.left(), zero, layout.plot.right(), zero};
    const double pitch = layout.plot.width() / input.categoryCount();
    for (int category = 0; category < input.categoryCount(); ++category) {
        layout.bands.emplace_back(layout.plot.left() + category * pitch, layout.plot.top(), pitch,
                                  body.bottom() - layout.plot.top());
    }
    layOutLinesGround(input, layout);
    for (int slot = 0; slot < input.seriesSlots.count(); ++slot) {
        addDots(input, slot, layout);
    }
    addLineNames(input, besideLines,
                 QRectF(body.right() - namesWidth, body.top(), namesWidth,
                        layout.plot.bottom() - body.top()),
                 layout);
}

} // namespace mm
