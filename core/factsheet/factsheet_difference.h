// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"

#include <cstdint>
#include <vector>

namespace mm {

/// Something that a factsheet says differently when the data are others.
struct FactsheetDifference {
    enum class Kind : std::uint8_t {
        Text, ///< a sentence
        Headline, ///< the one big number of a block
        Figure, ///< one point of a chart or one cell of a table
    };

    Kind kind = Kind::Figure;
    QString block; ///< title of the block it stands in
    QString label; ///< of a figure: "Serbia***, January–July 2025"; otherwise empty
    QString before; ///< empty: nothing stood there
    QString after; ///< empty: nothing stands there any more
    bool beforeWithheld = false; ///< `before` is not the sentence but why it could not be said
    bool afterWithheld = false;

    friend bool operator==(const FactsheetDifference &, const FactsheetDifference &) = default;
};

/// Everything in which two factsheets of one month and style differ: sentences first, then the
/// numbers in the order of the page.
[[nodiscard]] std::vector<FactsheetDifference> differencesBetween(const Factsheet &before,
                                                                  const Factsheet &after);

} // namespace mm
