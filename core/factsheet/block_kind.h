// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace mm {

/// The blocks of the page, in their order.
enum class BlockKind : std::uint8_t {
    KeyFigures, ///< arrivals, both periods: to the countries, or to one
    MixedMovements, ///< estimate for the region; no country has one
    ArrivalsMap,
    Asylum,
    Present,
    PresentByMonth,
    Nationalities,
    Uasc,
    Comparisons, ///< those a person has pinned for the page; each is a block of its own
    Notes,
};

/// Stable name for JSON: "key_figures" …
[[nodiscard]] QString blockName(BlockKind kind);

/// Every block that each factsheet can have, in the usual order.
[[nodiscard]] std::vector<BlockKind> allBlocks();

} // namespace mm
