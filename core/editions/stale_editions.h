// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/state_difference.h"

namespace mm {

/// An edition with what it printed: all that is needed to hold it against any data.
struct KeptEdition {
    Edition edition;
    FactsheetRecord record;
};

/// The last edition of each month that kept its factsheet, in order of publication.
[[nodiscard]] StoreResult<std::vector<KeptEdition>> keptEditions(Store &store);

/// An edition whose sentences or pictures the data no longer bear out.
struct StaleEdition {
    Edition edition;
    MonthDifference difference;
    QString erratum; ///< draft; empty when only pictures differ
};

/// Holds what was published against the data as they are. Pure, so that it can run anywhere.
/// @param styles all there are, newest first
[[nodiscard]] std::vector<StaleEdition> staleEditions(std::span<const KeptEdition> editions,
                                                      const Dataset &dataset,
                                                      const Catalogue &catalogue,
                                                      std::span<const EditionStyle> styles);

} // namespace mm
