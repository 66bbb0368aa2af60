// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_input.h"

#include "core/analysis/country_charts.h"
#include "ui/charts/chart_tr.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kTallestRow = 2.6; ///< in em
constexpr double kLeastRow = 1.3;
constexpr double kGap = 0.9; ///< between a mark and its name, in em
constexpr double kLeastPlot = 5; ///< width of the lines between the names, in em

/// One series as a column: which category stands in which row.
struct Side {
    int series = 0;
    std::vector<int> rank; ///< by category; 0 without a value
    std::vector<int> row; ///< by category
};

Side sideOf(const ChartData &data, int series)
{
    Side side{series, ranks(data.series[size_t(series)].points), {}};
    const size_t count = data.categories.size();
    side.rank.resize(count);
    std::vector<int> order(count);
    for (size_t index = 0; index < count; ++index) {
        order[index] = int(index);
    }
    // Equal ones in the order of the chart, those without a figure last.
    std::ranges::stable_sort(order, {}, [&side, count](int category) {
        const int rank = side.rank[size_t(category)];
        return rank == 0 ? int(count) + 1 : rank;
    });
    side.row.resize(count);
    for (size_t row = 0; row < count; ++row) {
        side.row[size_t(order[row])] = int(row);
    }
    return side;
}

class Slope {
public:
    Slope(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
        : m_input(input)
        , m_body(body)
        , m_layout(layout)
        , m_now(sideOf(input.data, 0))
        , m_before(sideOf(input.data, 1))
    {
    }

    void layOut()
    {
        const double em = m_input.em();
        const double heads = m_input.lineHeight() * 1.5;
        const int count = m_input.categoryCount();
        m_rowHeight = std::min((m_body.height() - heads) / count, kTallestRow * em);
        double left = 0;
        double right = 0;
        double annotation = 0;
        for (int category = 0; category < count; ++category) {
            left = std::max(left, width(nameOf(m_before, category), QFont::Normal));
            right = std::max(right, width(nameOf(m_now, category), QFont::Normal));
            annotation = std::max(
                annotation,
                width(m_input.data.categories[size_t(category)].annotation, QFont::Bold));
        }
        left = std::max(left, width(m_input.data.series[1].name, QFont::Bold));
        right = std::max(right, width(m_input.data.series[0].name, QFont::Bold));
        annotation += annotation > 0 ? em : 0;
        m_layout.plot
            = m_body.adjusted(left + kGap * em, heads, -(right + kGap * em + annotation), 0);
        m_layout.plot.setHeight(m_rowHeight * count);
        if (m_layout.plot.width() < kLeastPlot * em || m_rowHeight < kLeastRow * em) {
            refuse();
            return;
        }
        addHead(m_before, m_layout.plot.left() - kGap * em, Qt::AlignRight);
        addHead(m_now, m_layout.plot.right() + kGap * em, Qt::AlignLeft);
        for (int category = 0; category < count; ++category) {
            addCategory(category);
        }
    }

private:
    [[nodiscard]] double width(const QString &text, QFont::Weight weight) const
    {
        return m_input.measure.width(text, m_input.type.label, weight);
    }
    [[nodiscard]] double y(const Side &side, int category) const
    {
        return m_layout.plot.top() + (side.row[size_t(category)] + 0.5) * m_rowHeight;
    }
    [[nodiscard]] ChartPoint pointOf(const Side &side, int category) const
    {
        const auto &points = m_input.data.series[size_t(side.series)].points;
        return size_t(category) < points.size() ? points[size_t(category)] : ChartPoint();
    }
    /// "1  Bosnia and Herzegovina  7,584"
    [[nodiscard]] QString nameOf(const Side &side, int category) const
    {
        const ChartPoint point = pointOf(side, category);
        const QString &label = m_input.data.categories[size_t(category)].label;
        return point.state == PointState::Value
            ? QStringLiteral("%1  %2  %3")
                  .arg(side.rank[size_t(category)])
                  .arg(label, valueText(m_input, point.value))
            : QStringLiteral("–  %1  %2").arg(label, stateText(point.state, m_input.data));
    }

    void refuse()
    {
        m_layout.compromised = true;
        m_layout.plot = {};
        const QString text = ChartTr::tr("Too small for the chart.");
        const QStringList lines
            = m_input.measure.lines(text, m_input.type.label, QFont::Normal, m_body.width());
        if (double(lines.size()) * m_input.lineHeight() <= m_body.height()) {
            addBlock(m_layout, m_input.measure,
                     {.lines = lines,
                      .left = m_body.left(),
                      .top = m_body.top(),
                      .pixels = m_input.type.label,
                      .tone = TextTone::Muted});
        }
    }

    void addHead(const Side &side, double edge, Qt::AlignmentFlag align)
    {
        if (m_input.data.series[size_t(side.series)].name.isEmpty()) {
            return;
        }
        addBlock(m_layout, m_input.measure,
                 {.lines = {m_input.data.series[size_t(side.series)].name},
                  .left = edge,
                  .right = edge,
                  .top = m_body.top(),
                  .pixels = m_input.type.label,
                  .weight = QFont::Bold,
                  .align = align});
    }

    void addCategory(int category)
    {
        const double em = m_input.em();
        const QRectF &plot = m_layout.plot;
        const double yNow = y(m_now, category);
        const double yBefore = y(m_before, category);
        m_layout.bands.emplace_back(plot.right(), yNow - m_rowHeight / 2,
                                    m_body.right() - plot.right(), m_rowHeight);
        const auto addName
            = [&](const Side &side, double edge, double middle, Qt::AlignmentFlag align) {
                  const bool value = pointOf(side, category).state == PointState::Value;
                  addBlock(m_layout, m_input.measure,
                           {.lines = {nameOf(side, category)},
                            .left = edge,
                            .right = edge,
                            .top = middle - m_input.lineHeight() / 2,
                            .pixels = m_input.type.label,
                            .tone = value ? TextTone::Plain : TextTone::Muted,
                            .align = align,
                            .category = category});
              };
        addName(m_before, plot.left() - kGap * em, yBefore, Qt::AlignRight);
        addName(m_now, plot.right() + kGap * em, yNow, Qt::AlignLeft);
        const QString &annotation = m_input.data.categories[size_t(category)].annotation;
        if (!annotation.isEmpty()) {
            addBlock(m_layout, m_input.measure,
                     {.lines = {annotation},
                      .right = m_body.right(),
                      .top = yNow - m_input.lineHeight() / 2,
                      .pixels = m_input.type.label,
                      .weight = QFont::Bold,
                      .tone = TextTone::Change,
                      .align = Qt::AlignRight,
                      .category = category});
        }
        const bool now = m_now.rank[size_t(category)] > 0;
        const bool before = m_before.rank[size_t(category)] > 0;
        const auto addDot = [&](const Side &side, double x, double middle) {
            const SlotPoint point{side.series, pointOf(side, category)};
            m_layout.dots.push_back({.centre = {x, middle},
                                     .series = side.series,
                                     .category = category,
                                     .hollow = m_input.seriesSlots.isMarkedProvisional(point),
                                     .shown = true,
                                     .isMark = true});
        };
        if (now && before) {
            m_layout.strokes.push_back({.points = {{plot.left(), yBefore}, {plot.right(), yNow}},
                                        .series = m_now.series,
                                        .category = category,
                                        .kind = PlacedStroke::Kind::Connector});
        }
        if (before) {
            addDot(m_before, plot.left(), yBefore);
        }
        if (now) {
            addDot(m_now, plot.right(), yNow);
        }
    }

    const LayoutInput &m_input;
    const QRectF &m_body;
    ChartLayout &m_layout;
    Side m_now;
    Side m_before;
    double m_rowHeight = 0;
};

} // namespace

void layOutSlope(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
{
    if (input.data.series.size() >= 2) {
        Slope(input, body, layout).layOut();
    }
}

} // namespace mm
