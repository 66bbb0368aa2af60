// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/paired_tallies.h"

namespace mm {

/// The region as a whole in both periods.
struct RegionPair {
    TallyPair stored; ///< empty when no figure of the region answers the question
    TallyPair sum; ///< of the places; empty when they may not be added
    TallyPair everywhere; ///< the places together, though their figures may not be added
};

/// What a reader must know beside the numbers: gaps, withheld and provisional figures, periods of
/// different length, a stored total that is not the sum. Whole sentences.
/// @param places one pair for each place of the comparison
[[nodiscard]] std::vector<QString> comparisonNotes(const Comparison &comparison,
                                                   const Catalogue &catalogue,
                                                   const PairedTallies &tallies,
                                                   const std::vector<TallyPair> &places,
                                                   const RegionPair &region);

} // namespace mm
