// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/change_clause.h"
#include "core/factsheet/figures.h"
#include "core/factsheet/shares.h"

namespace mm {

/// A text of whole sentences without markup, or the reason why it cannot be said.
using Sentence = Result<QString, QString>;

/// A sentence the editions do not have, for whoever wants to say more.
struct FurtherSentence {
    QString key; ///< stable name for JSON: "present_month"
    Sentence text;
};

/// The running text of the factsheet, computed from figures.
struct FactsheetSentences {
    Sentence mixedMovements; ///< estimate of persons in mixed movements, and its change
    Sentence present; ///< persons present, children among them, shares of countries
    Sentence outside; ///< that persons outside centres are included
    Sentence uasc; ///< unaccompanied and separated children present
    std::optional<ShareList> shares; ///< as printed in `present`
    std::vector<FurtherSentence> further;
    std::optional<Sentence> arrivals; ///< of the country the page is about, and their change
};

[[nodiscard]] FactsheetSentences composeSentences(const FactsheetFigures &figures,
                                                  const EditionStyle &style,
                                                  const Catalogue &catalogue);

/// The estimate of a period and its change against another.
[[nodiscard]] Sentence movementsSentence(Period period, const ComparedFigure &figure,
                                         const BaseWords &base, const EditionStyle &style,
                                         const Catalogue &catalogue);

/// The persons present.
/// @param clause what follows: the children among them, or a change
[[nodiscard]] QString presentSentence(qint64 count, Month month, const Place &place,
                                      const QString &clause, const EditionStyle &style);

/// The clause that compares a number which exists, or why it cannot be compared.
[[nodiscard]] QString comparison(const ComparedFigure &figure, const BaseWords &base,
                                 const EditionStyle &style, const Catalogue &catalogue);

/// "60% were present in Serbia, followed by …", as a sentence.
/// @param list at least one group
/// @param total all persons
[[nodiscard]] QString sharesSentence(const ShareList &list, Amount total, const EditionStyle &style,
                                     const Catalogue &catalogue);

/// The share of a part as the style prints it.
[[nodiscard]] PrintedShare printedShare(Amount part, Amount total, const EditionStyle &style);

/// What is said in place of a false 0% or 100%; empty for every other share.
[[nodiscard]] std::optional<QString> endOfScale(const PrintedShare &share,
                                                const EditionStyle &style, Wording lessThanOne,
                                                Wording moreThan99);

/// "28%", "four per cent", "less than 1%"
[[nodiscard]] QString shareText(const PrintedShare &share, const EditionStyle &style);

/// "between January and July 2025", "in January 2025"
[[nodiscard]] QString whenText(const Period &yearToDate, const EditionStyle &style);

} // namespace mm
