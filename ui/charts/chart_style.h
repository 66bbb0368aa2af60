// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPen>

class QPalette;

namespace mm {

/// Sizes of text in scene units: points on paper, pixels on a screen.
struct TypeScale {
    int title = 12;
    int subtitle = 9;
    int label = 8; ///< names and values
    int note = 7; ///< notes and source

    friend bool operator==(const TypeScale &, const TypeScale &) = default;
};

/// How a chart looks; what it shows is ChartData.
struct ChartStyle {
    Theme theme;
    TypeScale type;
    TypeScale smallest; ///< text shrinks to this when there is too little room, never further
    QLocale numbers;
};

/// For files and pages: always light, English numbers ("6,354"), text in proportion to the size.
[[nodiscard]] ChartStyle paperStyle(const QSizeF &points, PaletteGeneration generation);

/// For widgets. @param fontPixels size of the window's usual text
[[nodiscard]] ChartStyle screenStyle(const QPalette &palette, int fontPixels,
                                     const QLocale &numbers, PaletteGeneration generation);

/// Colour of a series' bars.
[[nodiscard]] QColor fillColour(const Theme &theme, SeriesRole role);

/// Colour of a series' line: as the bars, but at least three times the page's contrast, which a
/// thin stroke needs and a broad bar with a label does not.
[[nodiscard]] QColor strokeColour(const Theme &theme, SeriesRole role);

/// Pen of a series' line: solid for the period looked at, dashed for everything else.
[[nodiscard]] QPen linePen(const Theme &theme, SeriesRole role, const TypeScale &type);

} // namespace mm
