// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/month_sparkline.h"

#include "core/analysis/same_months.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mm {

namespace {

constexpr int kMonths = 25; // two years and the month itself, so that it stands over its like
constexpr int kHeight = 56;
constexpr int kInset = 5;
constexpr qreal kDot = 3.5;
constexpr qreal kSmallDot = 2;

} // namespace

MonthSparkline::MonthSparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The last two years"));
}

void MonthSparkline::showSeries(const Dataset &dataset, const ObservationKey &key)
{
    m_points.clear();
    m_highest = 0;
    for (const Month month : Period::ending(key.month, kMonths)) {
        const ObservationKey at{key.series, month};
        const auto datum = dataset.at(at);
        const SameMonths earlier = sameMonthsBefore(dataset, at);
        Point point;
        if (datum && datum->amount()) {
            point.value = datum->amount()->toDouble();
            m_highest = std::max(m_highest, *point.value);
        }
        if (earlier.years > 1) {
            point.low = earlier.low.toDouble();
            point.high = earlier.high.toDouble();
            m_highest = std::max(m_highest, *point.high);
        }
        m_points.push_back(point);
    }
    const bool any
        = std::ranges::any_of(m_points, [](const Point &p) { return p.value.has_value(); });
    setVisible(any);
    update();
}

void MonthSparkline::clear()
{
    m_points.clear();
    setVisible(false);
}

QSize MonthSparkline::sizeHint() const
{
    return {200, kHeight};
}

QPointF MonthSparkline::place(std::size_t point, double value) const
{
    const double across = static_cast<double>(point) / (kMonths - 1);
    const double up = m_highest > 0 ? value / m_highest : 0;
    return {kInset + across * (width() - 2 * kInset),
            height() - kInset - up * (height() - 2 * kInset)};
}

void MonthSparkline::paintBand(QPainter &painter) const
{
    // Stretches with a range become one shape each.
    for (std::size_t first = 0; first < m_points.size();) {
        std::size_t end = first;
        QPolygonF shape;
        while (end < m_points.size() && m_points[end].low) {
            shape << place(end, *m_points[end].high);
            ++end;
        }
        for (std::size_t back = end; back > first; --back) {
            shape << place(back - 1, *m_points[back - 1].low);
        }
        painter.drawPolygon(shape);
        first = end + 1;
    }
}

void MonthSparkline::paintLine(QPainter &painter) const
{
    QPainterPath path;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].value) {
            continue;
        }
        const QPointF at = place(i, *m_points[i].value);
        const bool before = i > 0 && m_points[i - 1].value;
        const bool after = i + 1 < m_points.size() && m_points[i + 1].value;
        if (before) {
            path.lineTo(at);
        } else {
            path.moveTo(at);
        }
        if (!before && !after) {
            painter.drawEllipse(at, kSmallDot, kSmallDot);
        }
    }
    painter.strokePath(path, painter.pen());
}

void MonthSparkline::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = screenTheme(palette(), PaletteGeneration::Unhcr2021);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor band = theme.accent;
    band.setAlphaF(0.15F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    paintBand(painter);
    painter.setBrush(theme.accent);
    painter.setPen(QPen(theme.accent, 1.5));
    paintLine(painter);
    if (!m_points.empty() && m_points.back().value) {
        painter.drawEllipse(place(m_points.size() - 1, *m_points.back().value), kDot, kDot);
    }
    painter.setPen(theme.grid);
    painter.drawLine(QPointF(kInset, height() - kInset),
                     QPointF(width() - kInset, height() - kInset));
}

} // namespace mm
