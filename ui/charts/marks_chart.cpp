// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks_chart.h"

#include "ui/style/fonts.h"

#include <QAbstractAxis>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace mm {

namespace {

QAbstractBarSeries *barSeries(ChartMarks::Kind kind)
{
    switch (kind) {
    case ChartMarks::Kind::Rows:
        return new QHorizontalBarSeries;
    case ChartMarks::Kind::StackedRows:
        return new QHorizontalStackedBarSeries;
    case ChartMarks::Kind::Columns:
        return new QBarSeries;
    case ChartMarks::Kind::Lines:
        break;
    }
    return nullptr;
}

/// Names of categories are drawn apart; the axis only wants to tell them from each other.
QBarCategoryAxis *categoryAxis(int count)
{
    auto *axis = new QBarCategoryAxis;
    QStringList names;
    for (int category = 0; category < count; ++category) {
        names.append(QString::number(category));
    }
    axis->append(names);
    axis->setVisible(false);
    return axis;
}

void fillSet(QBarSet &set, const BarMarks &bars)
{
    set.setLabel(bars.name);
    if (bars.fill.isValid()) {
        set.setColor(bars.fill);
        set.setSelectedColor(bars.otherFill);
    } else {
        set.setBrush(Qt::NoBrush);
    }
    for (int place = 0; place < int(bars.values.size()); ++place) {
        const double value = bars.values[size_t(place)];
        if (set.at(place) != value) {
            set.replace(place, value);
        }
        if (set.isBarSelected(place) != bars.outstanding[size_t(place)]) {
            set.setBarSelected(place, bars.outstanding[size_t(place)]);
        }
    }
}

} // namespace

MarksChart::MarksChart(const ChartMarks &marks, const QSizeF &size, const QRectF &plot)
    : m_marks(marks)
    , m_series(barSeries(marks.kind))
{
    setAnimationOptions(QChart::NoAnimation);
    legend()->hide();
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    if (m_series) {
        addBars();
    } else {
        addLines();
    }
    useEmbeddedFont();
    resize(size);
    setPlotArea(plot);
}

bool MarksChart::show(const ChartMarks &marks, const QSizeF &size, const QRectF &plot)
{
    if (!marks.isShapedAs(m_marks)) {
        return false;
    }
    fill(marks);
    resize(size);
    setPlotArea(plot);
    return true;
}

void MarksChart::addBars()
{
    for (const BarMarks &bars : m_marks.bars) {
        auto *set = new QBarSet(bars.name);
        set->setPen(Qt::NoPen);
        set->append(QList<qreal>(bars.values.begin(), bars.values.end()));
        m_series->append(set);
        m_bars.push_back(set);
    }
    fill(m_marks);
    addSeries(m_series);
    const bool isUpright = m_marks.kind == ChartMarks::Kind::Columns;
    QBarCategoryAxis *categories = categoryAxis(m_marks.categories);
    addAxis(categories, isUpright ? Qt::AlignBottom : Qt::AlignLeft);
    m_series->attachAxis(categories);
    m_values = addSpan(isUpright ? Qt::AlignLeft : Qt::AlignBottom);
    m_values->setRange(m_marks.values.from, m_marks.values.to);
    m_series->attachAxis(m_values);
}

void MarksChart::addLines()
{
    m_across = addSpan(Qt::AlignBottom);
    m_values = addSpan(Qt::AlignLeft);
    for (std::size_t index = 0; index < m_marks.lines.size(); ++index) {
        m_lines.push_back(new QLineSeries);
    }
    fill(m_marks);
    for (QLineSeries *line : m_lines) {
        addSeries(line);
        line->attachAxis(m_across);
        line->attachAxis(m_values);
    }
}

QValueAxis *MarksChart::addSpan(Qt::Alignment side)
{
    auto *axis = new QValueAxis;
    axis->setVisible(false);
    addAxis(axis, side);
    return axis;
}

void MarksChart::fill(const ChartMarks &marks)
{
    m_marks = marks;
    for (std::size_t index = 0; index < m_bars.size(); ++index) {
        fillSet(*m_bars[index], marks.bars[index]);
    }
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        m_lines[index]->setPen(marks.lines[index].pen);
        m_lines[index]->replace(marks.lines[index].points);
    }
    if (m_series) {
        m_series->setBarWidth(marks.barWidth);
    }
    if (m_values) {
        m_values->setRange(marks.values.from, marks.values.to);
    }
    if (m_across) {
        m_across->setRange(marks.across.from, marks.across.to);
    }
}

/// Even what is hidden is measured, and leaves its clip in a PDF: nothing may depend on the fonts
/// of the machine.
void MarksChart::useEmbeddedFont()
{
    constexpr int kPixels = 8;
    const QFont font = textFontInPixels(kPixels);
    setFont(font);
    setTitleFont(font);
    legend()->setFont(font);
    for (QAbstractAxis *axis : axes()) {
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
    }
}

} // namespace mm
