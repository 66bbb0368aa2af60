// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/style/contrast.h"

#include <QSizeF>

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

// The size for which the type scale's defaults are meant: 160 × 90 mm.
constexpr double kUsualWidth = 453.5;
constexpr double kUsualHeight = 255.1;
constexpr double kStrokeContrast = 3;

int scaled(double size, double factor, int smallest)
{
    return std::max(smallest, int(std::lround(size * factor)));
}

} // namespace

ChartStyle paperStyle(const QSizeF &points, PaletteGeneration generation)
{
    constexpr double kLargestFactor = 1.6;
    const TypeScale usual;
    const TypeScale smallest{.title = 9, .subtitle = 7, .label = 6, .note = 6};
    const double factor
        = std::min({points.width() / kUsualWidth, points.height() / kUsualHeight, kLargestFactor});
    return {.theme = paperTheme(generation),
            .type = {.title = scaled(usual.title, factor, smallest.title + 1),
                     .subtitle = scaled(usual.subtitle, factor, smallest.subtitle + 1),
                     .label = scaled(usual.label, factor, smallest.label + 1),
                     .note = scaled(usual.note, factor, smallest.note)},
            .smallest = smallest,
            .numbers = QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

ChartStyle screenStyle(const QPalette &palette, int fontPixels, const QLocale &numbers,
                       PaletteGeneration generation)
{
    const TypeScale type{.title = scaled(fontPixels, 1.15, fontPixels + 1),
                         .subtitle = scaled(fontPixels, 0.92, 9),
                         .label = fontPixels,
                         .note = scaled(fontPixels, 0.85, 9)};
    return {.theme = screenTheme(palette, generation),
            .type = type,
            .smallest = {.title = fontPixels,
                         .subtitle = type.note,
                         .label = scaled(fontPixels, 0.8, 9),
                         .note = scaled(fontPixels, 0.8, 9)},
            .numbers = numbers};
}

QColor fillColour(const Theme &theme, SeriesRole role)
{
    switch (role) {
    case SeriesRole::Current:
        return theme.seriesA;
    case SeriesRole::Previous:
        return theme.seriesB;
    case SeriesRole::Reference:
    case SeriesRole::Remainder:
        return theme.others;
    }
    Q_UNREACHABLE();
}

QColor strokeColour(const Theme &theme, SeriesRole role)
{
    const QColor fill = fillColour(theme, role);
    for (int mixed = 0; mixed <= 10; ++mixed) {
        const QColor colour = blended(theme.text, fill, mixed / 10.0);
        if (contrastRatio(colour, theme.page) >= kStrokeContrast) {
            return colour;
        }
    }
    return theme.text;
}

QPen linePen(const Theme &theme, SeriesRole role, const TypeScale &type)
{
    constexpr double kWidth = 0.17; // in em
    QPen pen(strokeColour(theme, role), type.label * kWidth);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (role != SeriesRole::Current) {
        pen.setDashPattern({3.5, 2});
    }
    return pen;
}

} // namespace mm
