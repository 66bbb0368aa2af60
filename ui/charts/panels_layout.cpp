// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout_input.h"

#include "ui/charts/chart_tr.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr double kUsualShape = 1.7; ///< width of a panel to its height
constexpr double kLeastPlot = 2.2; ///< height of the lines, in em
constexpr double kGap = 1.4; ///< between panels, in em
constexpr int kMostSteps = 2;
constexpr qsizetype kMostNameLines = 2;

class Panels {
public:
    Panels(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
        : m_input(input)
        , m_body(body)
        , m_layout(layout)
        , m_count(int(input.data.panels.size()))
    {
    }

    void layOut()
    {
        chooseGrid();
        const double em = m_input.em();
        const QSizeF size((m_body.width() - kGap * em * (m_columns - 1)) / m_columns,
                          (m_body.height() - kGap * em * (m_rows - 1)) / m_rows);
        m_gutter = gutter();
        const double head = m_input.lineHeight() * (headLines(size.width()) + 0.5);
        const double foot = m_input.type.note * 1.7;
        const bool narrow = size.width() < 2.5 * m_gutter
            || size.height() < head + foot + kLeastPlot * em || !footFits(size.width());
        if (narrow) {
            refuse();
            return;
        }
        m_layout.plot = m_body;
        for (int panel = 0; panel < m_count; ++panel) {
            const int row = panel / m_columns;
            const QPointF corner(m_body.left() + (panel % m_columns) * (size.width() + kGap * em),
                                 m_body.top() + row * (size.height() + kGap * em));
            const QRectF box(corner, size);
            m_layout.bands.push_back(box);
            addHead(panel, QRectF(corner, QSizeF(size.width(), head)));
            addPlot(panel, box.adjusted(m_gutter, head, 0, -foot));
        }
    }

private:
    void chooseGrid()
    {
        double best = 0;
        for (int columns = 1; columns <= m_count; ++columns) {
            const int rows = (m_count + columns - 1) / columns;
            const double shape = (m_body.width() / columns) / (m_body.height() / rows);
            const double fault
                = std::abs(std::log(shape / kUsualShape)) + 0.15 * (columns * rows - m_count);
            if (columns == 1 || fault < best) {
                best = fault;
                m_columns = columns;
                m_rows = rows;
            }
        }
    }

    [[nodiscard]] std::vector<double> scaleOf(int panel) const
    {
        double min = 0;
        double max = 0;
        bool whole = true;
        for (const ChartSeries &series : m_input.data.series) {
            for (const ChartPoint &point : series.points) {
                if (series.panel == panel && point.state == PointState::Value) {
                    min = std::min(min, point.value);
                    max = std::max(max, point.value);
                    whole = whole && std::floor(point.value) == point.value;
                }
            }
        }
        return roundValues(min, max, kMostSteps, whole);
    }

    /// Room for the numbers of the scales.
    [[nodiscard]] double gutter() const
    {
        double widest = 0;
        for (int panel = 0; panel < m_count; ++panel) {
            for (const double value : scaleOf(panel)) {
                widest = std::max(widest,
                                  m_input.measure.width(valueText(m_input, value),
                                                        m_input.type.note, QFont::Normal));
            }
        }
        return widest + 0.5 * m_input.em();
    }

    [[nodiscard]] const QString &firstName() const { return m_input.data.categories.front().label; }
    [[nodiscard]] const QString &lastName() const { return m_input.data.categories.back().label; }
    [[nodiscard]] bool footFits(double width) const
    {
        return m_input.measure.width(firstName(), m_input.type.note, QFont::Normal)
            + m_input.measure.width(lastName(), m_input.type.note, QFont::Normal) + m_input.em()
            < width - m_gutter;
    }

    void refuse()
    {
        m_layout.compromised = true;
        const QStringList lines
            = m_input.measure.lines(ChartTr::tr("Too small for the chart."), m_input.type.label,
                                    QFont::Normal, m_body.width());
        if (double(lines.size()) * m_input.lineHeight() <= m_body.height()) {
            addBlock(m_layout, m_input.measure,
                     {.lines = lines,
                      .left = m_body.left(),
                      .top = m_body.top(),
                      .pixels = m_input.type.label,
                      .tone = TextTone::Muted});
        }
    }

    [[nodiscard]] double annotationWidth(const ChartCategory &panel) const
    {
        return m_input.measure.width(panel.annotation, m_input.type.label, QFont::Normal);
    }
    [[nodiscard]] bool hasAnnotation(const ChartCategory &panel, double width) const
    {
        return !panel.annotation.isEmpty() && annotationWidth(panel) < width * 0.5;
    }
    [[nodiscard]] QStringList nameLines(const ChartCategory &panel, double width) const
    {
        const double beside
            = hasAnnotation(panel, width) ? annotationWidth(panel) + m_input.em() : 0;
        return m_input.measure.lines(panel.label, m_input.type.label, QFont::Bold,
                                     std::max(width - beside, 1.0));
    }
    /// What the names of all panels take, so that their plots are equally high.
    [[nodiscard]] int headLines(double width) const
    {
        qsizetype most = 1;
        for (const ChartCategory &panel : m_input.data.panels) {
            most = std::max(most, nameLines(panel, width).size());
        }
        return int(std::min(most, kMostNameLines));
    }

    void addHead(int panel, const QRectF &box)
    {
        const ChartCategory &shown = m_input.data.panels[size_t(panel)];
        const int pixels = m_input.type.label;
        const bool both = hasAnnotation(shown, box.width());
        QStringList name = nameLines(shown, box.width());
        if (name.size() > kMostNameLines) {
            m_layout.compromised = true;
            name = name.first(kMostNameLines);
        }
        addBlock(m_layout, m_input.measure,
                 {.lines = name,
                  .left = box.left(),
                  .top = box.top(),
                  .pixels = pixels,
                  .weight = QFont::Bold,
                  .category = panel});
        if (both) {
            addBlock(m_layout, m_input.measure,
                     {.lines = {shown.annotation},
                      .right = box.right(),
                      .top = box.top(),
                      .pixels = pixels,
                      .tone = TextTone::Change,
                      .align = Qt::AlignRight,
                      .category = panel});
        }
    }

    void addPlot(int panel, const QRectF &plot)
    {
        const std::vector<double> grid = scaleOf(panel);
        const ValueScale scale
            = grid.size() > 1 ? ValueScale{grid.front(), grid.back()} : ValueScale();
        const auto y
            = [&](double value) { return plot.bottom() - plot.height() * scale.fraction(value); };
        for (const double value : grid) {
            m_layout.rules.emplace_back(plot.left(), y(value), plot.right(), y(value));
            const QString text = valueText(m_input, value);
            const double width = m_input.measure.width(text, m_input.type.note, QFont::Normal);
            PlacedText &placed = addValueText(m_layout, m_input.measure, text,
                                              plot.left() - 0.4 * m_input.em() - width, y(value),
                                              m_input.type.note);
            placed.tone = TextTone::Muted;
            placed.category = panel;
        }
        const double pitch = plot.width() / m_input.categoryCount();
        for (int index = int(m_input.data.series.size()) - 1; index >= 0; --index) {
            if (m_input.data.series[size_t(index)].panel == panel) {
                addLine(index, panel, [&](int category, double value) {
                    return QPointF(plot.left() + pitch * (category + 0.5), y(value));
                });
            }
        }
        addFoot(panel, plot);
    }

    /// A gap interrupts the line; a value without neighbours is a dot.
    template <class PlaceOf>
    void addLine(int index, int panel, PlaceOf placeOf)
    {
        const ChartSeries &series = m_input.data.series[size_t(index)];
        PlacedStroke run{.points = {}, .series = index, .category = panel};
        const auto finish = [&] {
            if (run.points.size() > 1) {
                m_layout.strokes.push_back(run);
            } else if (run.points.size() == 1) {
                m_layout.dots.push_back({.centre = run.points.front(),
                                         .series = index,
                                         .category = panel,
                                         .shown = true});
            }
            run.points.clear();
        };
        const int count = std::min(int(series.points.size()), m_input.categoryCount());
        for (int category = 0; category < count; ++category) {
            const ChartPoint &point = series.points[size_t(category)];
            if (point.state != PointState::Value) {
                finish();
                continue;
            }
            run.points.push_back(placeOf(category, point.value));
            if (m_input.seriesSlots.isMarkedProvisional({index, point})) {
                m_layout.dots.push_back({.centre = run.points.back(),
                                         .series = index,
                                         .category = panel,
                                         .hollow = true,
                                         .shown = true});
            }
        }
        finish();
    }

    void addFoot(int panel, const QRectF &plot)
    {
        const auto add = [&](const QString &name, Qt::AlignmentFlag align) {
            if (name.isEmpty()) {
                return;
            }
            addBlock(m_layout, m_input.measure,
                     {.lines = {name},
                      .left = plot.left(),
                      .right = plot.right(),
                      .top = plot.bottom() + 0.6 * m_input.type.note,
                      .pixels = m_input.type.note,
                      .tone = TextTone::Muted,
                      .align = align,
                      .category = panel,
                      .lineHeight = 1});
        };
        add(firstName(), Qt::AlignLeft);
        if (m_input.categoryCount() > 1) {
            add(lastName(), Qt::AlignRight);
        }
    }

    const LayoutInput &m_input;
    const QRectF &m_body;
    ChartLayout &m_layout;
    int m_count;
    int m_columns = 1;
    int m_rows = 1;
    double m_gutter = 0;
};

} // namespace

void layOutPanels(const LayoutInput &input, const QRectF &body, ChartLayout &layout)
{
    if (!input.data.panels.empty()) {
        Panels(input, body, layout).layOut();
    }
}

} // namespace mm
