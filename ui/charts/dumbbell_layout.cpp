// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_frame.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kThickestRow = 2.4; ///< in em
constexpr double kReach = 0.75; ///< from the middle of a mark to its number, in em

/// Both marks of every row, their numbers outside of them.
class DumbbellRows {
public:
    DumbbellRows(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
        : m_input(input)
        , m_layout(layout)
        , m_frame(input, body, layout)
    {
    }

    void layOut()
    {
        m_frame.measure(kThickestRow);
        measureValues();
        for (int row = 0; row < m_frame.rows(); ++row) {
            m_frame.addRow(row);
            addMarks(row);
        }
        m_frame.addRemark();
    }

private:
    /// Values of a row from left to right; at most two.
    [[nodiscard]] std::vector<SlotPoint> values(int row) const
    {
        std::vector<SlotPoint> found;
        for (int slot = 0; slot < std::min(m_input.seriesSlots.count(), 2); ++slot) {
            const SlotPoint point = m_input.seriesSlots.at(slot, row);
            if (point.point.state == PointState::Value) {
                found.push_back(point);
            }
        }
        std::ranges::stable_sort(found, {},
                                 [](const SlotPoint &point) { return point.point.value; });
        return found;
    }

    [[nodiscard]] double labelWidth(const QString &text) const
    {
        return m_input.measure.width(text, m_input.type.label, QFont::Normal)
            + kReach * m_input.em();
    }

    /// What stands at the right of a row: its larger number, then what is missing.
    [[nodiscard]] QString textAtRight(int row) const
    {
        QStringList parts;
        const auto found = values(row);
        if (!found.empty()) {
            parts << valueText(m_input, found.back().point.value);
        }
        PointState said = PointState::Value;
        for (int slot = 0; slot < std::min(m_input.seriesSlots.count(), 2); ++slot) {
            const PointState state = m_input.seriesSlots.at(slot, row).point.state;
            if (state != PointState::Value && state != said) {
                parts << stateText(state, m_input.data);
                said = state;
            }
        }
        return parts.join(QStringLiteral(" · "));
    }

    void measureValues()
    {
        std::vector<LabelledValue> labelled;
        double leftMost = 0;
        double largest = 0;
        for (int row = 0; row < m_frame.rows(); ++row) {
            const auto found = values(row);
            const double right = labelWidth(textAtRight(row));
            labelled.push_back({found.empty() ? 0 : found.back().point.value, right});
            if (found.size() == 2) {
                leftMost
                    = std::max(leftMost, labelWidth(valueText(m_input, found.front().point.value)));
                labelled.push_back({found.front().point.value, 0});
            }
            for (const SlotPoint &point : found) {
                largest = std::max(largest, std::abs(point.point.value));
            }
        }
        // Left of zero there is room for the number of a mark that stands at zero.
        constexpr double kNothing = 1e-9;
        labelled.push_back({-kNothing * std::max(largest, 1.0), leftMost});
        m_layout.values = scaleForLabels(labelled, m_layout.plot.width());
        const double zero = m_frame.x(0);
        m_layout.baseline = {zero, m_layout.plot.top(), zero, m_layout.plot.bottom()};
    }

    void addMarks(int row)
    {
        const auto found = values(row);
        const double y = m_frame.middle(row);
        // The period looked at lies on top where both marks meet.
        std::vector<SlotPoint> drawn = found;
        std::ranges::stable_sort(drawn, std::ranges::greater(), &SlotPoint::series);
        for (const SlotPoint &point : drawn) {
            m_layout.dots.push_back({.centre = {m_frame.x(point.point.value), y},
                                     .series = point.series,
                                     .category = row,
                                     .hollow = m_input.seriesSlots.isMarkedProvisional(point),
                                     .shown = true,
                                     .isMark = true});
        }
        if (found.size() == 2) {
            const double left = m_frame.x(found.front().point.value);
            m_layout.strokes.push_back(
                {.points = {{left, y}, {m_frame.x(found.back().point.value), y}},
                 .series = found.front().series,
                 .category = row,
                 .kind = PlacedStroke::Kind::Connector});
            const QString text = valueText(m_input, found.front().point.value);
            addText(row, text, left - labelWidth(text), y, found.front().series);
        }
        const double end = found.empty() ? m_frame.x(0) : m_frame.x(found.back().point.value);
        addText(row, textAtRight(row), end + kReach * m_input.em(), y,
                found.empty() ? -1 : found.back().series);
    }

    void addText(int row, const QString &text, double left, double middle, int series)
    {
        if (text.isEmpty()) {
            return;
        }
        PlacedText &placed
            = addValueText(m_layout, m_input.measure, text, left, middle, m_input.type.label);
        const bool current
            = series >= 0 && m_input.data.series[size_t(series)].role == SeriesRole::Current;
        placed.tone = current ? TextTone::Plain : TextTone::Muted;
        placed.category = row;
        placed.onPlot = true; // the line of zero does not run through a number beside it
        constexpr double kRounding = 0.01;
        if (placed.box.left() < m_layout.plot.left() - kRounding
            || placed.box.right() > m_layout.plot.right() + kRounding) {
            m_layout.texts.pop_back();
            m_layout.compromised = true;
        }
    }

    const LayoutInput &m_input;
    ChartLayout &m_layout;
    RowFrame m_frame;
};

} // namespace

void layOutDumbbell(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
{
    DumbbellRows(input, body, layout).layOut();
}

} // namespace mm
