// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/text_format.h"
#include "ui/style/theme.h"

namespace mm {

/// What a colour on the page is for; the look says which one it is.
enum class PageInk {
    Text,
    Muted,
    Accent, ///< headlines, the header
    Strong, ///< what is set off in running text
    Heading, ///< titles of blocks
    Rule, ///< thin lines between things
    HeadingRule, ///< the line that a block begins with
    OnHeader, ///< text in the header
    OnHeaderMuted,
    HeaderFill,
};

/// How pages of one generation of UNHCR's design look.
struct PageLook {
    PaletteGeneration generation = PaletteGeneration::Unhcr2025;
    Theme theme;
    bool headerIsFilled = false; ///< a band to the edges of the paper; else a bar above the title
    bool ruleAboveHeading = true; ///< else below

    [[nodiscard]] QColor colour(PageInk ink) const;
};

/// @param palette of an edition style: "2021" or "2025"
[[nodiscard]] PageLook pageLook(const QString &palette);

/// Sizes of everything that may be set more or less tightly. Points.
struct PageDensity {
    double body = 9; ///< running text
    double leading = 1.4; ///< of running text, in sizes
    double headline = 28;
    double table = 8;
    double tableRow = 16;
    double note = 6.8;
    double blockGap = 16; ///< between blocks above each other
    double pairPitch = 26; ///< of a row with two bars
    double barPitch = 17; ///< of a row with one bar
    double columnChart = 120; ///< height of a chart of columns
    double mapRatio = 1.15; ///< height of a map's frame by its width
    int chartLabel = 8;

    /// @param roominess 0: text as small as can still be read with ease, below it only the white
    /// between things and the pictures are smaller; 1: with much white, and more
    [[nodiscard]] static PageDensity of(double roominess);
};

} // namespace mm
