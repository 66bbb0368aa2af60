// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/edition_style.h"
#include "core/factsheet/figures.h"
#include "core/factsheet/shares.h"

namespace mm {

/// A text of whole sentences without markup, or the reason why it cannot be said.
using Sentence = Result<QString, QString>;

/// The running text of the factsheet, computed from figures.
struct FactsheetSentences {
    Sentence mixedMovements; ///< estimate of persons in mixed movements, and its change
    Sentence present; ///< persons present, children among them, shares of countries
    Sentence outside; ///< that persons outside centres are included
    Sentence uasc; ///< unaccompanied and separated children present
    std::optional<ShareList> shares; ///< as printed in `present`
};

[[nodiscard]] FactsheetSentences composeSentences(const FactsheetFigures &figures,
                                                  const EditionStyle &style,
                                                  const Catalogue &catalogue);

/// "60% were present in Serbia, followed by …", as a sentence.
/// @param list at least one group
/// @param total all persons
[[nodiscard]] QString sharesSentence(const ShareList &list, Amount total, const EditionStyle &style,
                                     const Catalogue &catalogue);

/// "28%", "four per cent", "less than 1%"
[[nodiscard]] QString shareText(const PrintedShare &share, const EditionStyle &style);

/// "between January and July 2025", "in January 2025"
[[nodiscard]] QString whenText(const Period &yearToDate, const EditionStyle &style);

} // namespace mm
