// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/factsheet_state.h"

#include <QStringList>

namespace mm {

/// Where a factsheet uses a number: what would not stay as it is without it.
struct NumberUses {
    Month month; ///< of the factsheet
    QStringList blocks; ///< titles of charts, tables and cards, in the order of the page
    QStringList sentences; ///< as they are printed

    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty() && sentences.isEmpty(); }
};

/// Makes the page with the number and without it, and compares. A number that was not reported is
/// used where one would change the page.
/// @return the uses, or one sentence why the page cannot be made
[[nodiscard]] Result<NumberUses, QString>
usesOf(const ObservationKey &key, const FactsheetState &state, const FactsheetSubject &subject,
       const Catalogue &catalogue, const EditionStyle &style, const std::vector<BlockKind> &blocks);

} // namespace mm
