// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/claim.h"
#include "core/factsheet/claim_words.h"
#include "core/model/dataset.h"

namespace mm {

/// What a text speaks of where it does not say so itself.
struct FactContext {
    Month month; ///< its period is January up to this month
    QString indicator; ///< code; empty: nothing in particular
};

/// Every number, percent, direction and date of a text, held against the data.
struct FactCheck {
    std::vector<Claim> claims; ///< in the order of the text

    [[nodiscard]] int count(Verdict verdict) const;
};

/// Reads any text in the languages of @p words: an old factsheet, a press release, a sentence a
/// person has rewritten. Pure; nothing is looked up but the data given.
[[nodiscard]] FactCheck checkFacts(const QString &text, const FactContext &context,
                                   const Dataset &data, const Catalogue &catalogue,
                                   const ClaimWords &words);

} // namespace mm
