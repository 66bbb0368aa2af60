// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_recipe.h"
#include "core/base/result.h"

namespace mm {

inline constexpr std::size_t kMostPinned = 4;

/// A comparison to come back to.
struct PinnedComparison {
    ComparisonRecipe recipe;
    bool onFactsheet = false; ///< stands on the factsheet, too

    friend bool operator==(const PinnedComparison &, const PinnedComparison &) = default;
};

/// What an analyst lays beside a dataset: comparisons to come back to and events that explain them.
/// Personal, and no part of the data.
struct Desk {
    std::vector<PinnedComparison> pinned; ///< at most kMostPinned
    std::vector<MonthEvent> events; ///< in the order of their dates

    friend bool operator==(const Desk &, const Desk &) = default;
};

/// The pinned comparisons that stand on the page of the region, or of a country: on that those
/// about this country only.
[[nodiscard]] std::vector<ComparisonRecipe> factsheetRecipes(const Desk &desk,
                                                             PlaceId place = kRegion);

/// The desk as a file of JSON.
[[nodiscard]] QByteArray deskFile(const Desk &desk, const Catalogue &catalogue);

/// What is understood of such a file; what the catalogue no longer has is left out. The error is a
/// sentence: it is no such file, or one of a later version.
[[nodiscard]] Result<Desk, QString> readDesk(const QByteArray &file, const Catalogue &catalogue);

} // namespace mm
