// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace mm {

/// What one edition after the other said of the months of an indicator: a row a month, a column an
/// edition, and behind them what is known now.
struct RevisionTable {
    struct Row {
        PlaceId place;
        Month month;
        std::vector<std::optional<Datum>> figures; ///< one for each edition, then now
    };
    /// By how much the first published figures of a country moved until now.
    struct Mean {
        PlaceId place;
        int months = 0; ///< that were published with a figure other than 0, and have one now
        double percent = 0; ///< mean of the changes with their signs: "first reports are too low"
        double absolutePercent = 0; ///< mean of their sizes
    };

    std::vector<Edition> editions; ///< in order of publication
    std::vector<Row> rows; ///< by place, newest month first; only where an edition has a figure
    std::vector<Mean> means; ///< places without a month are left out
};

/// @param place only this one; without it all that report the indicator
/// @param breakdown kTotal: of all
[[nodiscard]] StoreResult<RevisionTable> revisionsOf(Store &store, const Catalogue &catalogue,
                                                     IndicatorId indicator,
                                                     std::optional<PlaceId> place,
                                                     BreakdownId breakdown = kTotal);

} // namespace mm
