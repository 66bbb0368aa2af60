// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/factsheet_record.h"

namespace mm {

/// A country or nationality that two states of the data do not rank alike in a block of the page.
struct RankDifference {
    QString block; ///< "key_figures"
    QString title; ///< of the block
    QString name; ///< of the country or nationality
    std::optional<int> before; ///< 1 is the largest, equal numbers share a rank; none: not ranked
    std::optional<int> after;

    friend bool operator==(const RankDifference &, const RankDifference &) = default;
};

/// Those of all blocks that rank, in the order of the page and then of the later ranks; what is no
/// longer ranked comes last.
[[nodiscard]] std::vector<RankDifference> rankDifferences(const FactsheetRecord &before,
                                                          const FactsheetRecord &after);

} // namespace mm
