// SPDX-License-Identifier: GPL-3.0-or-later
// Claims that are no single number: a direction in words, and shares that make a whole.
#include "core/factsheet/claim_judge.h"
#include "core/factsheet/claim_text.h"

#include <algorithm>

namespace mm {

namespace {

PlaceId placeOf(const WordMention &word)
{
    return PlaceId(static_cast<std::uint16_t>(word.value));
}

} // namespace

void ClaimJudge::judgeDirections(std::vector<Claim> &claims, bool hasChange)
{
    if (hasChange || !m_hasBase) {
        return;
    }
    for (const WordMention &word : m_sentence.words) {
        const bool isSame = word.kind == WordKind::Same;
        if (!isSame && word.kind != WordKind::Rise && word.kind != WordKind::Fall) {
            continue;
        }
        const NumberMention here{word.at, word.length, word.at, {}, false, 0, false, false};
        Claim claim = claimOf(ClaimKind::Direction, word.at, word.length);
        for (const IndicatorId indicator : indicatorsNear(word.at)) {
            for (const PlaceId place : placesNear(here)) {
                const Subject subject{indicator, place, kTotal, m_context.period};
                const auto current = valueOf(subject);
                const auto before = valueOf({indicator, place, kTotal, m_base});
                if (!current || !before || claim.verdict != Verdict::Unknown) {
                    continue;
                }
                const bool holds = isSame
                    ? judgeUnchanged(*current, *before).verdict == Verdict::Agrees
                    : *current != *before && (*current > *before) == (word.kind == WordKind::Rise);
                claim.verdict = holds ? Verdict::Agrees : Verdict::Differs;
                claim.fault = holds ? ClaimFault::None : ClaimFault::WrongSign;
                claim.dataSay = changeText(*current, *before, 1);
                describe(claim, subject);
            }
        }
        // A word without a figure to hold it against is no claim.
        if (claim.verdict != Verdict::Unknown) {
            claims.push_back(std::move(claim));
            return;
        }
    }
}

void ClaimJudge::judgeSums(std::vector<Claim> &claims) const
{
    std::vector<int> named;
    qint64 sum = 0;
    int decimals = 0;
    const NumberMention *last = nullptr;
    for (const NumberMention &number : m_sentence.numbers) {
        const bool isShare = std::ranges::any_of(claims, [&](const Claim &claim) {
            return claim.kind == ClaimKind::Share && claim.at == number.at;
        });
        if (!isShare) {
            continue;
        }
        for (const WordMention *sharer : sharersOf(number)) {
            if (sharer->kind != WordKind::Place || placeOf(*sharer) == kRegion) {
                return;
            }
            if (std::ranges::find(named, sharer->value) == named.end()) {
                named.push_back(sharer->value);
            }
            sum += number.number.scaled;
        }
        if (number.number.exactness != Exactness::Exact
            || (last && decimals != number.number.decimals)) {
            return;
        }
        decimals = number.number.decimals;
        last = &number;
    }
    // Only a list of all countries has to make a whole, and the whole of the data may be larger.
    const bool allAgree = std::ranges::none_of(claims, [](const Claim &claim) {
        return claim.kind == ClaimKind::Share && claim.verdict != Verdict::Agrees;
    });
    if (!last || allAgree || named.size() != m_catalogue.countries().size()) {
        return;
    }
    const Judgement judgement = judgeSum(sum, static_cast<int>(named.size()), decimals);
    if (judgement.verdict == Verdict::Differs) {
        Claim claim = claimOf(ClaimKind::Sum, m_sentence.at, m_sentence.length);
        claim.verdict = judgement.verdict;
        claim.fault = judgement.fault;
        claim.text = percentOf(sum, decimals);
        claim.dataSay = percentOf(decimals == 0 ? 100 : 1000, decimals);
        claims.push_back(std::move(claim));
    }
}

} // namespace mm
