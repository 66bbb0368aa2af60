// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"

namespace mm {

/// A height that is not the usual one is kept as it is; pictures of the usual height also fill
/// what is left of a page.
inline constexpr int kUsualHeight = 100;

/// A block of the page and how large it is.
struct BlockChoice {
    BlockKind kind = BlockKind::KeyFigures;
    int span = 12; ///< columns of the page, kLeastSpan to 12
    bool shown = true;
    int height = kUsualHeight; ///< of its picture, percent of what suits it by itself

    friend bool operator==(const BlockChoice &, const BlockChoice &) = default;
};

inline constexpr int kLeastSpan = 4;
inline constexpr int kLeastHeight = 50; ///< percent
inline constexpr int kMostHeight = 250;

/// Which blocks stand on the page, in which order and width. Notes are not chosen: they belong to
/// what is shown.
struct Composition {
    std::vector<BlockChoice> blocks;

    [[nodiscard]] static Composition usual();
    /// For the page of one country.
    [[nodiscard]] static Composition ofCountry();
    /// What the content has to be made of.
    [[nodiscard]] std::vector<BlockKind> shown() const;
    [[nodiscard]] int spanOf(BlockKind kind) const;
    [[nodiscard]] int heightOf(BlockKind kind) const;

    /// The same; with a block of comparisons, which is one only where there are some, or without.
    [[nodiscard]] Composition withComparisons(bool wanted) const;

    friend bool operator==(const Composition &, const Composition &) = default;
};

/// Whether a block has a picture that may be made taller.
[[nodiscard]] bool hasPicture(BlockKind block);

/// How a composition is kept: "key_figures 7, map 5 140%, -asylum 12", blocks that are switched off
/// with a minus.
[[nodiscard]] QString compositionText(const Composition &composition);
/// Reads such a text. Blocks of @p usual that it does not name come last, as they usually are.
/// @return @p usual when the text is none
[[nodiscard]] Composition compositionFrom(const QString &text, const Composition &usual);

} // namespace mm
