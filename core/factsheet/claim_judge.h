// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/claim_scanner.h"
#include "core/factsheet/figure_source.h"

namespace mm {

/// What earlier sentences have settled for the next one.
struct ClaimContext {
    Period period;
    std::optional<IndicatorId> indicator;
};

/// Holds the claims of one sentence against the data.
class ClaimJudge {
public:
    ClaimJudge(const QString &text, const ScannedSentence &sentence, ClaimContext context,
               const FigureSource &data, const Catalogue &catalogue);

    [[nodiscard]] std::vector<Claim> claims();
    /// For the next sentence.
    [[nodiscard]] const ClaimContext &context() const { return m_context; }

private:
    /// A figure a number may stand for.
    struct Subject {
        IndicatorId indicator;
        PlaceId place = kRegion;
        BreakdownId breakdown = kTotal;
        Period period;
    };

    void settlePeriods();
    void judgeDates(std::vector<Claim> &claims) const;
    [[nodiscard]] Claim judgeNumber(const NumberMention &number);
    [[nodiscard]] Claim judgeCountOf(Claim claim, const NumberMention &number);
    [[nodiscard]] Claim judgeChangeOf(Claim claim, const NumberMention &number,
                                      std::optional<bool> rise);
    [[nodiscard]] Claim judgeShareOf(Claim claim, const NumberMention &number);
    void judgeDirections(std::vector<Claim> &claims, bool hasChange);
    void judgeSums(std::vector<Claim> &claims) const;

    [[nodiscard]] std::optional<Amount> valueOf(const Subject &subject) const;
    [[nodiscard]] std::vector<IndicatorId> indicatorsNear(qsizetype at) const;
    [[nodiscard]] std::vector<PlaceId> placesNear(const NumberMention &number) const;
    /// All that share a number: "Kosovo & Montenegro (4% each)".
    [[nodiscard]] std::vector<const WordMention *> sharersOf(const NumberMention &number) const;
    [[nodiscard]] const WordMention *directionOf(const NumberMention &number) const;
    [[nodiscard]] const WordMention *nearest(qsizetype at, std::initializer_list<WordKind> kinds,
                                             bool before, bool after) const;
    [[nodiscard]] bool isParenthesised(qsizetype at) const;
    [[nodiscard]] bool sameClause(qsizetype a, qsizetype b) const;
    [[nodiscard]] bool follows(WordKind kind, qsizetype at, qsizetype farthest) const;
    [[nodiscard]] Claim claimOf(ClaimKind kind, qsizetype at, qsizetype length) const;
    void describe(Claim &claim, const Subject &subject) const;

    const QString &m_text;
    const ScannedSentence &m_sentence;
    ClaimContext m_context;
    const FigureSource &m_data;
    const Catalogue &m_catalogue;
    Period m_base;
    bool m_hasPeriod = false; ///< the sentence names its own
    bool m_hasBase = false; ///< the sentence says what it compares with
};

} // namespace mm
