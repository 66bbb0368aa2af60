// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_axis.h"
#include "ui/charts/layout_input.h"
#include "ui/charts/number_text.h"
#include "ui/charts/value_axis.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kShareOfColumn = 0.66;
constexpr double kWidestColumn = 4.5; ///< in em
constexpr double kGapAbove = 0.2; ///< between a column and its value, in em
constexpr int kUsuallyLabelled = 36; ///< so many columns should carry their values

/// The columns of a chart, from left to right.
class Columns {
public:
    Columns(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
        : m_input(input)
        , m_body(body)
        , m_layout(layout)
    {
    }

    void layOut()
    {
        m_labelled = labelsFit();
        m_layout.compromised |= !m_labelled && count() <= kUsuallyLabelled;
        measure();
        for (int category = 0; category < count(); ++category) {
            addCategory(category);
        }
        for (const PlacedBar &bar : m_layout.bars) {
            if (m_labelled || bar.emphasised) {
                addValue(bar);
            }
        }
        m_axis->addTexts(m_layout);
    }

private:
    [[nodiscard]] int count() const { return m_input.categoryCount(); }
    [[nodiscard]] int slotCount() const { return m_input.seriesSlots.count(); }
    [[nodiscard]] double pitch() const { return m_layout.plot.width() / count(); }
    [[nodiscard]] double widestPitch() const
    {
        return m_input.em() * kWidestColumn * slotCount() / kShareOfColumn;
    }
    [[nodiscard]] double y(double value) const
    {
        return m_layout.plot.bottom() - m_layout.plot.height() * m_layout.values.fraction(value);
    }
    [[nodiscard]] bool labelsFit() const;
    void measure();
    void addCategory(int category);
    void addValue(const PlacedBar &bar);
    /// Above every column that the box would cover.
    [[nodiscard]] double freeTop(const QRectF &box) const;
    [[nodiscard]] bool isFree(const QRectF &box) const;
    void addState(int category, const SlotPoint &point, double centre, double width);

    const LayoutInput &m_input;
    const QRectF &m_body;
    ChartLayout &m_layout;
    std::optional<CategoryAxis> m_axis;
    bool m_labelled = false;
};

bool Columns::labelsFit() const
{
    const double available = std::min(m_body.width() / count(), widestPitch());
    const double slot = slotCount() > 1 ? available * kShareOfColumn / slotCount() : available;
    for (int category = 0; category < count(); ++category) {
        for (int index = 0; index < slotCount(); ++index) {
            const SlotPoint point = m_input.seriesSlots.at(index, category);
            if (point.point.state == PointState::Value) {
                const QString text = numberText(point.point.value, m_input.style.numbers);
                const double width = m_input.measure.width(text, m_input.type.label, QFont::Bold);
                if (width + m_input.em() * 0.25 > slot) {
                    return false;
                }
            }
        }
    }
    return true;
}

void Columns::measure()
{
    const double label = m_labelled ? m_input.em() * (1 + kGapAbove) : 0;
    std::vector<LabelledValue> labelled;
    std::vector<double> values;
    for (int category = 0; category < count(); ++category) {
        for (int slot = 0; slot < slotCount(); ++slot) {
            const SlotPoint point = m_input.seriesSlots.at(slot, category);
            values.push_back(point.point.state == PointState::Value ? point.point.value : 0);
            labelled.push_back({values.back(), label});
        }
    }
    const ValueAxis scale(m_input, values, m_body.height());
    m_layout.plot = m_labelled ? m_body : m_body.adjusted(scale.width(), scale.headroom(), 0, 0);
    m_layout.plot.setWidth(std::min(m_layout.plot.width(), widestPitch() * count()));
    m_axis.emplace(m_input, count(), m_layout.plot.size());
    m_layout.compromised |= m_axis->height() == 0;
    m_layout.plot.setBottom(m_body.bottom() - m_axis->height());
    if (m_labelled) {
        m_layout.values = scaleForLabels(labelled, m_layout.plot.height());
    } else {
        scale.addTo(m_layout);
    }
    m_layout.baseline = {m_layout.plot.left(), y(0), m_layout.plot.right(), y(0)};
}

void Columns::addCategory(int category)
{
    const double left = m_layout.plot.left() + pitch() * category;
    m_layout.bands.emplace_back(left, m_layout.plot.top(), pitch(),
                                m_body.bottom() - m_layout.plot.top());
    const double slotWidth = pitch() * kShareOfColumn / slotCount();
    double slotLeft = left + pitch() * (1 - kShareOfColumn) / 2;
    for (int slot = 0; slot < slotCount(); ++slot, slotLeft += slotWidth) {
        const SlotPoint point = m_input.seriesSlots.at(slot, category);
        const double centre = slotLeft + slotWidth / 2;
        if (point.point.state == PointState::Value) {
            const double top = std::min(y(point.point.value), y(0));
            const double bottom = std::max(y(point.point.value), y(0));
            m_layout.bars.push_back({.box = QRectF(slotLeft, top, slotWidth, bottom - top),
                                     .series = point.series,
                                     .category = category,
                                     .hatched = m_input.seriesSlots.isMarkedProvisional(point),
                                     .emphasised = point.point.emphasised,
                                     .settled = settledShare(point.point)});
        } else {
            addState(category, point, centre, slotCount() > 1 ? slotWidth : pitch());
        }
    }
}

void Columns::addValue(const PlacedBar &bar)
{
    const double value = m_input.data.series[size_t(bar.series)].points[size_t(bar.category)].value;
    const QFont::Weight weight = bar.emphasised ? QFont::Bold : QFont::Normal;
    const QString text = numberText(value, m_input.style.numbers);
    const double width = m_input.measure.width(text, m_input.type.label, weight);
    const double em = m_input.em();
    const double gap = em * kGapAbove;
    const double top = value < 0 ? bar.box.bottom() + gap : bar.box.top() - gap - em;
    QRectF box(bar.box.center().x() - width / 2, top, width, em);
    if (!m_labelled) {
        box.moveLeft(std::clamp(box.left(), m_layout.plot.left(),
                                std::max(m_layout.plot.left(), m_body.right() - width)));
        if (value >= 0) {
            box.moveTop(freeTop(box));
        }
        if (!isFree(box)) {
            return;
        }
    }
    m_layout.texts.push_back({.text = text,
                              .box = box,
                              .pixels = m_input.type.label,
                              .weight = weight,
                              .category = bar.category});
}

double Columns::freeTop(const QRectF &box) const
{
    double top = box.top();
    for (const PlacedBar &bar : m_layout.bars) {
        if (bar.box.right() > box.left() && bar.box.left() < box.right()) {
            top = std::min(top, bar.box.top() - m_input.em() * (1 + kGapAbove));
        }
    }
    return top;
}

bool Columns::isFree(const QRectF &box) const
{
    const auto touches = [&box](const auto &item) { return item.box.intersects(box); };
    const QRectF allowed(m_layout.plot.left(), m_body.top(), m_body.right() - m_layout.plot.left(),
                         m_layout.plot.bottom() - m_body.top());
    return allowed.contains(box) && std::ranges::none_of(m_layout.texts, touches)
        && std::ranges::none_of(m_layout.bars, touches);
}

void Columns::addState(int category, const SlotPoint &point, double centre, double width)
{
    const QString text = stateText(point.point.state, m_input.data);
    const double em = m_input.em();
    const double length = m_input.measure.width(text, m_input.type.label, QFont::Normal);
    const double gap = em * kGapAbove;
    PlacedText placed{.text = text,
                      .box = QRectF(centre - length / 2, y(0) - gap - em, length, em),
                      .pixels = m_input.type.label,
                      .tone = TextTone::Muted,
                      .category = category};
    if (length + em * 0.25 > width) {
        placed.upwards = true;
        placed.box = QRectF(centre - em / 2, y(0) - gap - length, em, length);
        if (em > width || placed.box.top() < m_layout.plot.top()) {
            return; // the gap itself still shows that there is no value
        }
    } else if (placed.box.top() < m_layout.plot.top()) {
        return;
    }
    m_layout.texts.push_back(placed);
}

} // namespace

void layOutColumns(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
{
    Columns(input, body, layout).layOut();
}

} // namespace mm
