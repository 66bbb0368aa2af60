// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/text_format.h"

#include <QColor>

#include <array>

class QPalette;

namespace mm {

inline constexpr double kPointsPerMillimetre = 72 / 25.4;

/// What a piece of text on the map is; size and colour follow from it.
enum class TextRole {
    Title,
    Subtitle,
    PlaceName,
    PlaceValue, ///< beside the circle
    ValueInside, ///< in the circle
    PlaceState, ///< "no report"
    Country, ///< a neighbour, for orientation
    Sea,
    LegendUnit,
    LegendNumber,
    Note, ///< footnotes and source
    Disclaimer,
};

/// Sizes, in points. Scene and text measures depend on them; colours do not.
struct MapSizes {
    double factor = 1; ///< 1 is UNHCR's A5, which is right for a block of a page
    double margin = 0; ///< around everything
    double textInset = 0; ///< of the texts around the map, for a map that fills its frame
    double circleShare = 0.088; ///< radius of the largest circle, of the map's shorter side

    [[nodiscard]] TextFormat format(TextRole role) const;
    [[nodiscard]] double boundaryWidth() const { return 0.7 * factor; }
    [[nodiscard]] double coastWidth() const { return 0.3 * factor; }
    [[nodiscard]] double outlineWidth() const { return 0.75 * factor; }
    [[nodiscard]] double dotRadius() const { return 1.4 * factor; }
    [[nodiscard]] double hollowRadius() const { return 4.5 * factor; }
    [[nodiscard]] double rimWidth() const { return 2.2 * factor; }
    [[nodiscard]] double gap() const { return 2 * factor; } ///< between a circle and its label

    friend bool operator==(const MapSizes &, const MapSizes &) = default;
};

/// UNHCR Mapping Guidelines, February 2024, A5; `margin` is theirs for a picture that stands alone.
[[nodiscard]] MapSizes paperMapSizes();
/// For a window whose text is `points` large.
[[nodiscard]] MapSizes screenMapSizes(double points);

struct MapColours {
    bool dark = false;
    QColor page;
    QColor water;
    QColor land; ///< of the statistical areas
    QColor subject; ///< of the one that the map is about
    QColor context; ///< of their neighbours
    QColor boundary;
    QColor coast;
    QColor seaText;
    QColor contextText;
    QColor text;
    QColor mutedText;
    QColor circle;
    double circleOpacity = 0.6;
    QColor circleOutline;
    QColor insideDark; ///< the two candidates for a number in a circle
    QColor insideLight;
    std::array<QColor, 5> shades; ///< from the strongest fall to the strongest rise
    QColor accent; ///< of the focus ring and the rule above the title

    friend bool operator==(const MapColours &, const MapColours &) = default;
};

/// For everything that leaves the program; always light.
[[nodiscard]] MapColours paperMapColours();
/// Light or dark as the window is.
[[nodiscard]] MapColours screenMapColours(const QPalette &palette);

} // namespace mm
