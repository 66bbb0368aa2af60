// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_tr.h"
#include "ui/charts/layout_input.h"
#include "ui/charts/number_text.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr double kThickestBar = 2.8; ///< in em, when it is alone in its row
constexpr double kThickestSlot = 2.2; ///< in em, of several
constexpr double kLeastRow = 1.25; ///< in em
constexpr double kTightLineHeight = 1.05; ///< of names in several lines, in em
constexpr double kShareOfBars = 0.74; ///< of a row; the rest is the gap to the next one

/// A column of names or annotations beside the bars.
struct SideColumn {
    double width = 0;
    int lines = 1; ///< the most that one entry takes
};

using TextOf = QString (*)(const ChartCategory &);

/// As narrow as needed without breaking words, in one line if that leaves enough for the bars,
/// else in more; words are broken when even that takes more than `limit`.
SideColumn sideColumn(const LayoutInput &input, TextOf textOf, QFont::Weight weight,
                      double comfortable, double limit)
{
    SideColumn column;
    for (const int count : {1, 2, 3}) {
        column.width = 0;
        for (const ChartCategory &category : input.data.categories) {
            column.width = std::max(
                column.width,
                input.measure.widthInLines(textOf(category), input.type.label, weight, count));
        }
        if (column.width <= comfortable) {
            break;
        }
    }
    column.width = std::min(column.width, limit);
    for (const ChartCategory &category : input.data.categories) {
        const auto lines
            = input.measure.lines(textOf(category), input.type.label, weight, column.width);
        column.lines = std::max(column.lines, int(lines.size()));
    }
    return column;
}

/// Text at the bar's end, or the mark in the bar's place.
QString slotText(const LayoutInput &input, const SlotPoint &slot)
{
    return slot.point.state == PointState::Value ? numberText(slot.point.value, input.style.numbers)
                                                 : stateText(slot.point.state);
}

/// The rows of a chart of horizontal bars, from top to bottom.
class BarRows {
public:
    BarRows(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
        : m_input(input)
        , m_body(body)
        , m_layout(layout)
    {
    }

    void layOut()
    {
        measureColumns();
        measureRows();
        measureValues();
        for (int row = 0; row < m_rows; ++row) {
            addRow(row);
        }
        addRemark();
    }

private:
    void measureColumns();
    void measureRows();
    void measureValues();
    void addRow(int row);
    void addSideText(int row, const QString &text, double left, double right, double width,
                     QFont::Weight weight);
    /// Writes a slot's text beyond the bar's end at `end`; returns how far it reaches.
    double addSlotText(int row, int slot, double end, double middle);
    void addRemark();

    [[nodiscard]] int slotCount() const { return m_input.seriesSlots.count(); }
    [[nodiscard]] double gap() const { return m_input.em() * 0.45; }
    [[nodiscard]] double x(double value) const
    {
        return m_layout.plot.left() + m_layout.plot.width() * m_layout.values.fraction(value);
    }
    [[nodiscard]] double widthOf(const QString &text) const
    {
        return m_input.measure.width(text, m_input.type.label, QFont::Bold);
    }
    /// One mark for the whole row when none of its seriesSlots has a value and all say the same.
    [[nodiscard]] bool isOneMark(int row) const;

    const LayoutInput &m_input;
    const QRectF &m_body;
    ChartLayout &m_layout;
    SideColumn m_names;
    SideColumn m_annotations;
    int m_rows = 0;
    double m_rowHeight = 0;
    double m_lineHeight = kLineHeight;
    double m_slotHeight = 0;
    bool m_oneLine = false; ///< the values of a row stand behind each other
};

void BarRows::measureColumns()
{
    const double width = m_body.width();
    m_names = sideColumn(
        m_input, [](const ChartCategory &category) { return category.label; }, QFont::Normal,
        width * 0.34, width * 0.45);
    m_annotations = sideColumn(
        m_input, [](const ChartCategory &category) { return category.annotation; }, QFont::Bold,
        width * 0.16, width * 0.25);
    const double left = m_names.width > 0 ? m_names.width + m_input.em() * 0.6 : 0;
    const double right = m_annotations.width > 0 ? m_annotations.width + m_input.em() : 0;
    m_layout.plot = m_body.adjusted(left, 0, -right, 0);
}

void BarRows::measureRows()
{
    const double em = m_input.em();
    const int count = m_input.categoryCount();
    const int sideLines = std::max(m_names.lines, m_annotations.lines);
    const bool tight = m_body.height() / count < sideLines * em * kLineHeight;
    m_lineHeight = tight && sideLines > 1 ? kTightLineHeight : kLineHeight;
    const double least = em * std::max(sideLines * m_lineHeight, kLeastRow);
    m_rows = std::min(count, int(m_body.height() / least));
    double height = m_body.height();
    if (m_rows < count) {
        height -= m_input.lineHeight(); // for the remark about the rest
        m_rows = std::max(int(height / least), 0);
        m_layout.compromised = true;
    }
    const double thickest
        = em * (slotCount() > 1 ? kThickestSlot * slotCount() : kThickestBar) / kShareOfBars;
    m_rowHeight = m_rows > 0 ? std::min(height / m_rows, std::max(thickest, least)) : 0;
    m_slotHeight = m_rowHeight * kShareOfBars / slotCount();
    m_oneLine = m_slotHeight < em && slotCount() > 1;
    m_layout.compromised |= m_oneLine;
    m_layout.plot.setHeight(m_rowHeight * m_rows);
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
    for (int row = 0; row < m_rows; ++row) {
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
    const double zero = x(0);
    m_layout.baseline = {zero, m_layout.plot.top(), zero, m_layout.plot.bottom()};
}

void BarRows::addRow(int row)
{
    const ChartCategory &category = m_input.data.categories[size_t(row)];
    const double top = m_layout.plot.top() + row * m_rowHeight;
    const QRectF band(m_body.left(), top, m_body.width(), m_rowHeight);
    m_layout.bands.push_back(band);
    addSideText(row, category.label, m_body.left(), m_body.left() + m_names.width, m_names.width,
                QFont::Normal);
    addSideText(row, category.annotation, m_body.left(), m_body.right(), m_annotations.width,
                QFont::Bold);

    const bool oneMark = isOneMark(row);
    double slotTop = top + (m_rowHeight - m_slotHeight * slotCount()) / 2;
    double end = x(0);
    for (int slot = 0; slot < slotCount(); ++slot, slotTop += m_slotHeight) {
        const SlotPoint point = m_input.seriesSlots.at(slot, row);
        double left = x(0);
        if (point.point.state == PointState::Value) {
            const double at = x(point.point.value);
            m_layout.bars.push_back(
                {.box = QRectF(std::min(x(0), at), slotTop, std::abs(at - x(0)), m_slotHeight),
                 .series = point.series,
                 .category = row,
                 .hatched = m_input.seriesSlots.isMarkedProvisional(point),
                 .emphasised = point.point.emphasised});
            end = std::max(end, at);
            left = at;
        }
        if (!m_oneLine && !(oneMark && slot > 0)) {
            const double middle = oneMark ? band.center().y() : slotTop + m_slotHeight / 2;
            addSlotText(row, slot, left, middle);
        }
    }
    if (m_oneLine) {
        double at = end;
        for (int slot = 0; slot < (oneMark ? 1 : slotCount()); ++slot) {
            at = addSlotText(row, slot, at, band.center().y()) + gap();
        }
    }
}

void BarRows::addSideText(int row, const QString &text, double left, double right, double width,
                          QFont::Weight weight)
{
    const QStringList lines
        = m_input.measure.lines(text, m_input.type.label, weight, std::max(width, 1.0));
    const double middle = m_layout.plot.top() + (row + 0.5) * m_rowHeight;
    addBlock(m_layout, m_input.measure,
             {.lines = lines,
              .left = left,
              .right = right,
              .top = middle - double(lines.size()) * m_lineHeight * m_input.em() / 2,
              .pixels = m_input.type.label,
              .weight = weight,
              .tone = weight == QFont::Bold ? TextTone::Change : TextTone::Plain,
              .align = Qt::AlignRight,
              .category = row,
              .lineHeight = m_lineHeight});
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

void BarRows::addRemark()
{
    const int rest = m_input.categoryCount() - m_rows;
    if (rest == 0) {
        return;
    }
    const QString remark = ChartTr::tr("Not shown for lack of room: %1").arg(rest);
    const double top = m_layout.plot.bottom();
    const QStringList lines
        = m_input.measure.lines(remark, m_input.type.label, QFont::Normal, m_body.width());
    if (top + double(lines.size()) * m_input.lineHeight() <= m_body.bottom() + 0.01) {
        addBlock(m_layout, m_input.measure,
                 {.lines = lines,
                  .left = m_body.left(),
                  .top = top,
                  .pixels = m_input.type.label,
                  .tone = TextTone::Muted});
    }
}

} // namespace

void layOutBars(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
{
    BarRows(input, body, layout).layOut();
}

} // namespace mm
