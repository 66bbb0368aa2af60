// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/data_state.h"
#include "core/editions/rank_difference.h"

namespace mm {

/// A sentence of a factsheet that two states of the data do not say alike.
struct SentenceDifference {
    QString key; ///< "mixed_movements"
    std::optional<QString> before; ///< as it was printed; none: it could not be said …
    std::optional<QString> after;
    QString withheldBefore; ///< … because of this
    QString withheldAfter;
};

/// A block of the page, with its charts and tables, that two states do not show alike.
struct BlockDifference {
    QString block; ///< "arrivals_map"
    QString title;
};

/// What lies between the factsheets that two states of the data make of one month.
struct MonthDifference {
    Month month;
    std::vector<SentenceDifference> sentences;
    std::vector<BlockDifference> blocks;
    std::vector<RankDifference> ranks = {}; ///< in these blocks

    [[nodiscard]] bool isEmpty() const { return sentences.empty() && blocks.empty(); }
};

/// What lies between two states of the data.
struct StateDifference {
    QString from;
    QString to;
    ChangeSet values;
    std::vector<MonthDifference> factsheets; ///< also those without a difference
    std::vector<QString> errata; ///< drafts, one for each edition that no longer holds
};

struct DifferenceQuery {
    /// Whose factsheets are held against each other; without it those of the editions in question,
    /// otherwise that of the last month with figures.
    std::optional<Month> month;
    QString style; ///< code; empty: that of the edition, otherwise the newest
};

/// @param styles all there are, newest first
/// @return the difference; what an edition said is read from what was frozen
[[nodiscard]] StoreResult<StateDifference>
differenceOf(Store &store, const DataState &from, const DataState &to, const DifferenceQuery &query,
             const Catalogue &catalogue, std::span<const EditionStyle> styles);

/// The style in which an edition was printed, in the language of its document.
/// @param styles all there are
/// @return none for a style or language that is not at hand
[[nodiscard]] std::optional<EditionStyle> styleOf(const Edition &edition,
                                                  const FactsheetRecord &record,
                                                  std::span<const EditionStyle> styles);

/// What differs between two records of one month. Of sentences that is what the data say: a
/// person's own words for them may differ as they like.
[[nodiscard]] MonthDifference differenceOf(Month month, const FactsheetRecord &before,
                                           const FactsheetRecord &after);

/// A correction to print: which sentences of an edition have to read differently.
/// @param language of the edition's document, in which its sentences are
/// @return empty when none has to
[[nodiscard]] QString erratumText(const Edition &edition, const MonthDifference &difference,
                                  const Language &language);

} // namespace mm
