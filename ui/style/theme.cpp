// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QPalette>

namespace mm {

namespace {

QColor step(PaletteGeneration generation, Hue hue, std::size_t index)
{
    return QColor::fromRgb(ramp(generation, hue)[index]);
}

Theme darkTheme(const QPalette &palette, PaletteGeneration generation)
{
    const auto colour
        = [generation](Hue hue, std::size_t index) { return step(generation, hue, index); };
    return {
        .page = palette.color(QPalette::Base),
        .text = palette.color(QPalette::Text),
        .mutedText = QColor(0xa6a6a6),
        .grid = QColor(0x454545),
        .axis = QColor(0x808080),
        .accent = colour(Hue::Blue, 2),
        .seriesA = colour(Hue::Blue, 1),
        // The ramps have nothing that is darker than A and still stands out from a dark page.
        .seriesB = QColor(0x3d79b8),
        .others = QColor(0x8c8c8c),
        .change = colour(Hue::Grey, 1),
        .positive = colour(Hue::Blue, 2),
        .negative = colour(Hue::Red, 2),
        .neutral = QColor(0x5a5a5a),
    };
}

} // namespace

Theme paperTheme(PaletteGeneration generation)
{
    const auto colour
        = [generation](Hue hue, std::size_t index) { return step(generation, hue, index); };
    const bool is2021 = generation == PaletteGeneration::Unhcr2021;
    return {
        .page = Qt::white,
        .text = is2021 ? QColor(0x1a1a1a) : colour(Hue::Grey, 5),
        .mutedText = colour(Hue::Grey, 3),
        .grid = colour(Hue::Grey, 1),
        .axis = colour(Hue::Grey, 2),
        .accent = colour(Hue::Blue, 3),
        .seriesA = colour(Hue::Blue, 3),
        .seriesB = colour(Hue::Blue, 1),
        .others = colour(Hue::Grey, 2),
        .change = is2021 ? colour(Hue::Navy, 4) : colour(Hue::Blue, 5),
        .positive = colour(Hue::Blue, 3),
        .negative = colour(Hue::Red, 3),
        .neutral = colour(Hue::Grey, 0),
    };
}

Theme screenTheme(const QPalette &palette, PaletteGeneration generation)
{
    if (isDark(palette)) {
        return darkTheme(palette, generation);
    }
    Theme theme = paperTheme(generation);
    theme.page = palette.color(QPalette::Base);
    theme.text = palette.color(QPalette::Text);
    return theme;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF()
        < palette.color(QPalette::WindowText).lightnessF();
}

} // namespace mm
