// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_text.h"

#include <QPainter>

#include <algorithm>

namespace mm {

namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;
constexpr double kWidestMargin = 5 * kPointsPerMillimetre;
constexpr double kShareOfMargin = 0.04;
constexpr double kRule = 0.75;

double margin(const QSizeF &points)
{
    return std::min(kWidestMargin, std::min(points.width(), points.height()) * kShareOfMargin);
}

/// Where the chart stands in a picture of this size: below the rule, inside the margins.
QRectF inner(const QRectF &points)
{
    const double side = margin(points.size());
    return points.adjusted(side, side * 1.6, -side, -side);
}

} // namespace

void paintChart(QPainter &painter, const QRectF &points, const ChartData &data,
                PaletteGeneration generation)
{
    const ChartStyle style = paperStyle(points.size(), generation);
    painter.save();
    painter.translate(points.topLeft());
    ChartScene(data, points.size(), style).paint(painter);
    painter.restore();
}

Picture chartPicture(const ChartData &data, const QSizeF &millimetres, PaletteGeneration generation)
{
    const auto paint = [data, generation](QPainter &painter, const QRectF &points) {
        const Theme theme = paperTheme(generation);
        painter.fillRect(points, theme.page);
        const double side = margin(points.size());
        painter.fillRect(
            QRectF(points.left() + side, points.top() + side, points.width() - 2 * side, kRule),
            theme.accent);
        paintChart(painter, inner(points), data, generation);
    };
    return {.millimetres = millimetres,
            .paint = paint,
            .title = data.title,
            .description = chartSummary(data, paperStyle(QSizeF(), generation).numbers)};
}

bool fitsPicture(const ChartData &data, const QSizeF &millimetres)
{
    const QRectF points(QPointF(), millimetres * kPointsPerMillimetre);
    const QSizeF size = inner(points).size();
    return !layOut(data, QRectF(QPointF(), size), paperStyle(size, PaletteGeneration::Unhcr2025))
                .compromised;
}

} // namespace mm
