// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_frame.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr double kThickestBar = 2.8; ///< in em, when it is alone in its row
constexpr double kThickestSlot = 2.2; ///< in em, of several
constexpr double kShareOfBars = 0.74; ///< of a row; the rest is the gap to the next one

/// Text at the bar's end, or the mark in the bar's place.
QString slotText(const LayoutInput &input, const SlotPoint &slot)
{
    return slot.point.state == PointState::Value ? valueText(input, slot.point.value)
                                                 : stateText(slot.point.state, input.data);
}

/// The rows of a chart of horizontal bars, from top to bottom.
class BarRows {
public:
    BarRows(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
        : m_input(input)
        , m_layout(layout)
        , m_frame(input, body, layout)
    {
    }

    void layOut()
    {
        measureRows();
        measureValues();
        for (int row = 0; row < m_frame.rows(); ++row) {
            addRow(row);
        }
        m_frame.addRemark();
    }

private:
    void measureRows();
    void measureValues();
    void addRow(int row);
    /// Writes a slot's text beyond the bar's end at `end`; returns how far it reaches.
    double addSlotText(int row, int slot, double end, double middle);

    [[nodiscard]] int slotCount() const { return m_input.seriesSlots.count(); }
    [[nodiscard]] double gap() const { return m_input.em() * 0.45; }
    [[nodiscard]] double widthOf(const QString &text) const
    {
        return m_input.measure.width(text, m_input.type.label, QFont::Bold);
    }
    /// One mark for the whole row when none of its seriesSlots has a value and all say the same.
    [[nodiscard]] bool isOneMark(int row) const;

    const LayoutInput &m_input;
    ChartLayout &m_layout;
    RowFrame m_frame;
    double m_slotHeight = 0;
    bool m_oneLine = false; ///< the values of a row stand behind each other
};

void BarRows::measureRows()
{
    const double thickest = slotCount() > 1 ? kThickestSlot * slotCount() : kThickestBar;
    m_frame.measure(thickest / kShareOfBars);
    m_slotHeight = m_frame.rowHeight() * kShareOfBars / slotCount();
    m_oneLine = m_slotHeight < m_input.em() && slotCount() > 1;
    m_layout.compromised |= m_oneLine;
}

bool BarRows::isOneMark(int row) const
{
    const SlotPoint first = m_input.seriesSlots.at(0, row);
    for (int slot = 0; slot < slotCount(); ++slot) {
        const SlotPoint point = m_input.seriesSlots.at(slot, row);
        if (point.point.state == PointState::Value || point.point.state != first.point.state) {
            return false;
        }
    }
    return true;
}

void BarRows::measureValues()
{
    std::vector<LabelledValue> values;
    for (int row = 0; row < m_frame.rows(); ++row) {
        double longest = 0;
        double together = 0;
        for (int slot = 0; slot < slotCount(); ++slot) {
            const SlotPoint point = m_input.seriesSlots.at(slot, row);
            const double value = point.point.state == PointState::Value ? point.point.value : 0;
            const double label = widthOf(slotText(m_input, point)) + gap();
            values.push_back({value, m_oneLine ? 0 : label});
            longest = std::max(longest, value);
            together += label + gap() * slot;
        }
        if (m_oneLine) {
            values.push_back({longest, together});
        }
    }
    m_layout.values = scaleForLabels(values, m_layout.plot.width());
    const double zero = m_frame.x(0);
    m_layout.baseline = {zero, m_layout.plot.top(), zero, m_layout.plot.bottom()};
}

void BarRows::addRow(int row)
{
    m_frame.addRow(row);
    const double centre = m_frame.middle(row);
    const double zero = m_frame.x(0);
    const bool oneMark = isOneMark(row);
    double slotTop = centre - m_slotHeight * slotCount() / 2;
    double end = zero;
    for (int slot = 0; slot < slotCount(); ++slot, slotTop += m_slotHeight) {
        const SlotPoint point = m_input.seriesSlots.at(slot, row);
        double left = zero;
        if (point.point.state == PointState::Value) {
            const double at = m_frame.x(point.point.value);
            m_layout.bars.push_back(
                {.box = QRectF(std::min(zero, at), slotTop, std::abs(at - zero), m_slotHeight),
                 .series = point.series,
                 .category = row,
                 .hatched = m_input.seriesSlots.isMarkedProvisional(point),
                 .emphasised = point.point.emphasised,
                 .settled = settledShare(point.point)});
            end = std::max(end, at);
            left = at;
        }
        if (!m_oneLine && !(oneMark && slot > 0)) {
            const double middle = oneMark ? centre : slotTop + m_slotHeight / 2;
            addSlotText(row, slot, left, middle);
        }
    }
    if (m_oneLine) {
        double at = end;
        for (int slot = 0; slot < (oneMark ? 1 : slotCount()); ++slot) {
            at = addSlotText(row, slot, at, centre) + gap();
        }
    }
}

double BarRows::addSlotText(int row, int slot, double end, double middle)
{
    const SlotPoint point = m_input.seriesSlots.at(slot, row);
    const bool hasValue = point.point.state == PointState::Value;
    const QString text = slotText(m_input, point);
    PlacedText &placed
        = addValueText(m_layout, m_input.measure, text, end + gap(), middle, m_input.type.label);
    if (point.point.emphasised) {
        placed.weight = QFont::Bold;
        placed.box.setWidth(widthOf(text));
    }
    if (hasValue && point.point.value < 0 && !m_oneLine) {
        placed.box.moveRight(end - gap());
    }
    placed.tone = slot == 0 && hasValue ? TextTone::Plain : TextTone::Muted;
    placed.category = row;
    const QRectF box = placed.box;
    constexpr double kRounding = 0.01;
    if (box.right() > m_layout.plot.right() + kRounding
        || box.left() < m_layout.plot.left() - kRounding) {
        m_layout.texts.pop_back();
        m_layout.compromised = true;
        return end;
    }
    return box.right();
}

} // namespace

void layOutBars(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
{
    BarRows(input, body, layout).layOut();
}

} // namespace mm
