// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lines_ground.h"

#include <algorithm>

namespace mm {

namespace {

/// Lower and upper edge of an area at one month; none where it has a gap.
struct Edges {
    double low = 0;
    double high = 0;
};

class GroundLayout {
public:
    GroundLayout(const LayoutInput &input, ChartLayout &layout)
        : m_input(input)
        , m_layout(layout)
    {
    }

    void addRange(const ChartRange &range)
    {
        addArea(PlacedArea::Kind::Range, [&range](int month) -> std::optional<Edges> {
            const auto index = size_t(month);
            if (index >= range.spans.size() || !range.spans[index]) {
                return std::nullopt;
            }
            return Edges{range.spans[index]->low, range.spans[index]->high};
        });
    }

    void addDifference()
    {
        if (m_input.seriesSlots.count() < 2) {
            return;
        }
        addArea(PlacedArea::Kind::Difference, [this](int month) -> std::optional<Edges> {
            const ChartPoint a = m_input.seriesSlots.at(0, month).point;
            const ChartPoint b = m_input.seriesSlots.at(1, month).point;
            if (a.state != PointState::Value || b.state != PointState::Value) {
                return std::nullopt;
            }
            return Edges{a.value, b.value};
        });
    }

    /// Numbers that would touch share one text.
    void addEvents()
    {
        const QRectF &plot = m_layout.plot;
        const double air = m_input.em() * 0.4;
        std::vector<PlacedText> numbers;
        int number = 0;
        for (const ChartEvent &event : m_input.data.events) {
            const double x = xOf(event);
            m_layout.events.emplace_back(x, plot.top() - m_input.em() * 0.2, x, plot.bottom());
            numbers.push_back(numberAt(QString::number(++number), x));
            while (numbers.size() > 1
                   && (numbers.end() - 2)->box.right() + air > numbers.back().box.left()) {
                const PlacedText last = numbers.back();
                numbers.pop_back();
                const PlacedText &before = numbers.back();
                numbers.back() = numberAt(before.text + u' ' + last.text,
                                          (before.box.left() + last.box.right()) / 2);
            }
        }
        m_layout.texts.insert(m_layout.texts.end(), numbers.begin(), numbers.end());
    }

private:
    /// Above the plot, within its width, around a place.
    [[nodiscard]] PlacedText numberAt(const QString &text, double x) const
    {
        const QRectF &plot = m_layout.plot;
        const double width = m_input.measure.width(text, m_input.type.label, QFont::Bold);
        const double left
            = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        return {.text = text,
                .box = QRectF(left, plot.top() - eventsHeight(m_input), width, m_input.em()),
                .pixels = m_input.type.label,
                .weight = QFont::Bold,
                .tone = TextTone::Muted};
    }
    [[nodiscard]] double xOf(const ChartEvent &event) const
    {
        const double pitch = m_layout.plot.width() / m_input.categoryCount();
        return m_layout.plot.left() + pitch * (event.category + event.within);
    }
    [[nodiscard]] double xOf(int month) const
    {
        const double pitch = m_layout.plot.width() / m_input.categoryCount();
        return m_layout.plot.left() + pitch * (month + 0.5);
    }
    [[nodiscard]] double yOf(double value) const
    {
        return m_layout.plot.bottom() - m_layout.plot.height() * m_layout.values.fraction(value);
    }

    /// One outline for each run of months without a gap: along the upper edge and back.
    template <class EdgesAt>
    void addArea(PlacedArea::Kind kind, EdgesAt edgesAt)
    {
        std::vector<QPointF> there;
        std::vector<QPointF> back;
        const auto close = [&] {
            if (there.size() > 1) {
                there.insert(there.end(), back.rbegin(), back.rend());
                m_layout.areas.push_back({there, kind});
            }
            there.clear();
            back.clear();
        };
        for (int month = 0; month < m_input.categoryCount(); ++month) {
            const std::optional<Edges> edges = edgesAt(month);
            if (!edges) {
                close();
                continue;
            }
            there.emplace_back(xOf(month), yOf(edges->high));
            back.emplace_back(xOf(month), yOf(edges->low));
        }
        close();
    }

    const LayoutInput &m_input;
    ChartLayout &m_layout;
};

} // namespace

std::vector<double> groundValues(const ChartData &data)
{
    std::vector<double> values;
    if (data.range) {
        for (const auto &span : data.range->spans) {
            if (span) {
                values.push_back(span->low);
                values.push_back(span->high);
            }
        }
    }
    return values;
}

double eventsHeight(const LayoutInput &input)
{
    return input.data.events.empty() ? 0 : input.em() * 1.25;
}

void layOutLinesGround(const LayoutInput &input, ChartLayout &layout)
{
    GroundLayout ground(input, layout);
    if (input.data.range) {
        ground.addRange(*input.data.range);
    }
    if (input.data.differenceFilled) {
        ground.addDifference();
    }
    ground.addEvents();
}

} // namespace mm
