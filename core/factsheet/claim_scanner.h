// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/claim_verdict.h"
#include "core/factsheet/claim_words.h"
#include "core/model/period.h"

namespace mm {

/// A word or phrase of a sentence that means something.
struct WordMention {
    qsizetype at = 0;
    qsizetype length = 0;
    WordKind kind = WordKind::Indicator;
    int value = 0;

    [[nodiscard]] qsizetype end() const { return at + length; }
};

struct NumberMention {
    qsizetype at = 0; ///< with the words before it that belong to it: "some 8,500"
    qsizetype length = 0;
    qsizetype digitsAt = 0;
    WrittenNumber number;
    bool isPercent = false;
    int sign = 0; ///< −1 or 1 when one is written
    bool inWords = false;
    bool isAlone = false; ///< its line has no letter: a cell of a table, not running text

    [[nodiscard]] qsizetype end() const { return at + length; }
};

struct PeriodMention {
    qsizetype at = 0;
    qsizetype length = 0;
    std::optional<Period> period; ///< empty: the date cannot exist
    bool hasDay = false;
    bool isYear = false; ///< a year alone
};

/// What stands in one sentence, in its order. Positions are those of the whole text.
struct ScannedSentence {
    qsizetype at = 0;
    qsizetype length = 0;
    std::vector<WordMention> words;
    std::vector<NumberMention> numbers;
    std::vector<PeriodMention> periods;
};

/// Finds numbers, dates and meaningful words. Understands every spelling of numbers that published
/// texts use: 6,354 · 6.354 · 6 354 · 6'354 · 12.5 · 12,5 · seven per cent.
[[nodiscard]] std::vector<ScannedSentence> scanClaims(const QString &text, const ClaimWords &words);

} // namespace mm
