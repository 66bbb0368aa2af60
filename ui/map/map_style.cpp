// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_style.h"

#include "ui/style/contrast.h"
#include "ui/style/theme.h"

#include <QPalette>

namespace mm {

namespace {

// Names of places are this large on paper; a window gives them the size of its own text.
constexpr double kPaperText = 8;

/// Red for falls and blue for rises, weak ones half as strong; names are read on all of them.
std::array<QColor, 5> shades(const Theme &theme, const QColor &land)
{
    constexpr double kStrong = 0.75;
    constexpr double kWeak = 0.35;
    return {blended(theme.negative, land, kStrong), blended(theme.negative, land, kWeak),
            blended(theme.mutedText, land, 0.15), blended(theme.positive, land, kWeak),
            blended(theme.positive, land, kStrong)};
}

MapColours darkColours(const QPalette &palette)
{
    const Theme theme = screenTheme(palette, PaletteGeneration::Unhcr2021);
    return {
        .dark = true,
        .page = theme.page,
        .water = QColor(0x15212b),
        .land = QColor(0x3b4046),
        .subject = QColor(0x56534a),
        .context = QColor(0x272a2d),
        .boundary = QColor(0x7d8287),
        .coast = QColor(0x43606f),
        .seaText = QColor(0x6f95b3),
        .contextText = QColor(0x8d9296),
        .text = QColor(0xf2f2f2),
        .mutedText = theme.mutedText,
        .circle = theme.seriesA,
        .circleOpacity = 0.85,
        .circleOutline = QColor(0x15212b),
        .insideDark = QColor(0x0b1e38),
        .insideLight = Qt::white,
        .shades = shades(theme, QColor(0x3b4046)),
        .accent = theme.accent,
    };
}

} // namespace

TextFormat MapSizes::format(TextRole role) const
{
    const auto sized = [this](double points) { return TextFormat{.size = points * factor}; };
    const auto bold
        = [this](double points) { return TextFormat{.size = points * factor, .bold = true}; };
    switch (role) {
    case TextRole::Title:
        return bold(12);
    case TextRole::Subtitle:
        return sized(9);
    case TextRole::PlaceName:
        return sized(kPaperText);
    case TextRole::PlaceValue:
    case TextRole::ValueInside:
        return bold(kPaperText);
    case TextRole::PlaceState:
        return {.size = 7 * factor, .italic = true};
    // Not spaced out: letter spacing comes out wider in a PDF and tears words in its text layer.
    case TextRole::Country:
        return sized(6.5);
    case TextRole::Sea:
        return {.size = 7 * factor, .italic = true};
    case TextRole::LegendUnit:
    case TextRole::LegendNumber:
        return sized(7);
    case TextRole::Note:
    case TextRole::Disclaimer:
        return sized(6.5);
    }
    Q_UNREACHABLE();
}

MapSizes paperMapSizes()
{
    return {.margin = 5 * kPointsPerMillimetre};
}

MapSizes screenMapSizes(double points)
{
    return {.factor = points / kPaperText, .textInset = 4 * points / kPaperText};
}

MapColours paperMapColours()
{
    const Theme theme = paperTheme(PaletteGeneration::Unhcr2021);
    return {
        .page = theme.page,
        .water = QColor(0xe1eef9),
        .land = Qt::white,
        .subject = QColor(0xfff9cb),
        .context = QColor(0xeae6e4),
        .boundary = QColor(0xa8aaad),
        .coast = QColor(0x79aac9),
        .seaText = QColor(0x83a4c1),
        .contextText = QColor(0x7a7572),
        .text = QColor(0x1a1a1a),
        .mutedText = theme.mutedText,
        .circle = theme.seriesA,
        .circleOutline = Qt::white,
        .insideDark = QColor(0x18375f),
        .insideLight = Qt::white,
        .shades = shades(theme, Qt::white),
        .accent = theme.accent,
    };
}

MapColours screenMapColours(const QPalette &palette)
{
    if (isDark(palette)) {
        return darkColours(palette);
    }
    MapColours colours = paperMapColours();
    colours.page = palette.color(QPalette::Base);
    return colours;
}

} // namespace mm
