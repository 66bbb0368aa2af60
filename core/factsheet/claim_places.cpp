// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a sentence the words stand that belong to a number.
#include "core/factsheet/claim_judge.h"
#include "core/factsheet/nationality_figures.h"

#include <algorithm>
#include <cstdlib>

namespace mm {

namespace {

bool endsClause(QChar c)
{
    return c == u',' || c == u';' || c == u':' || c == u'(' || c == u')';
}

} // namespace

std::optional<Amount> ClaimJudge::valueOf(const Subject &subject) const
{
    if (subject.breakdown != kTotal) {
        const FactsheetFigure total = m_data.regionFigure(subject.indicator, subject.period).figure;
        const Nationalities all = computeNationalities(m_data, m_catalogue, subject.indicator,
                                                       subject.period.last(), total);
        const auto row
            = std::ranges::find(all.named, subject.breakdown, &NationalityFigure::nationality);
        return row == all.named.end() ? std::nullopt : std::optional(row->amount);
    }
    return subject.place == kRegion
        ? m_data.regionFigure(subject.indicator, subject.period, subject.breakdown).figure.amount
        : m_data.placeFigure(subject.indicator, subject.place, subject.period, subject.breakdown)
              .amount;
}

std::vector<IndicatorId> ClaimJudge::indicatorsNear(qsizetype at) const
{
    constexpr qsizetype kBefore = 25;
    constexpr qsizetype kElsewhere = 2000;
    std::vector<std::pair<qsizetype, IndicatorId>> ranked;
    for (const WordMention &word : m_sentence.words) {
        if (word.kind != WordKind::Indicator) {
            continue;
        }
        // What is counted follows its number more often than not.
        const qsizetype distance = word.at > at ? word.at - at : at - word.end() + kBefore;
        ranked.emplace_back(distance + (sameClause(word.at, at) ? 0 : kElsewhere),
                            IndicatorId(static_cast<std::uint16_t>(word.value)));
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &pair) { return pair.first; });
    constexpr std::size_t kMost = 3;
    std::vector<IndicatorId> result;
    for (const auto &[distance, id] : ranked) {
        if (result.size() < kMost && std::ranges::find(result, id) == result.end()) {
            result.push_back(id);
        }
    }
    if (result.empty() && m_context.indicator) {
        result.push_back(*m_context.indicator);
    }
    return result;
}

std::vector<PlaceId> ClaimJudge::placesNear(const NumberMention &number) const
{
    std::vector<PlaceId> result;
    const auto add = [&](const WordMention *word) {
        if (word) {
            const PlaceId place(static_cast<std::uint16_t>(word->value));
            if (std::ranges::find(result, place) == result.end()) {
                result.push_back(place);
            }
        }
    };
    const WordMention *before = nearest(number.at, {WordKind::Place}, true, false);
    if (isParenthesised(number.digitsAt) && before) {
        add(before);
        return result;
    }
    const WordMention *after = nearest(number.at, {WordKind::Place}, false, true);
    if (after && sameClause(after->at, number.digitsAt)) {
        add(after);
    }
    if (before && sameClause(before->at, number.digitsAt)) {
        add(before);
    }
    add(before);
    add(after);
    if (std::ranges::find(result, kRegion) == result.end()) {
        result.push_back(kRegion);
    }
    return result;
}

std::vector<const WordMention *> ClaimJudge::sharersOf(const NumberMention &number) const
{
    const auto kinds = {WordKind::Place, WordKind::Breakdown};
    const bool inParentheses = isParenthesised(number.digitsAt);
    const WordMention *first = nearest(number.at, kinds, inParentheses, !inParentheses);
    if (!first) {
        first = nearest(number.at, kinds, true, true);
    }
    std::vector<const WordMention *> result;
    if (!first) {
        return result;
    }
    // A word that names a place and a nationality is the one the sentence is about.
    const auto alike = [&](const WordMention &word) { return word.kind == first->kind; };
    result.push_back(first);
    // Neighbours are joined by a few letters and share the number: "A, B & C (7% each)".
    constexpr qsizetype kJoint = 5;
    for (bool found = true; found;) {
        found = false;
        for (const WordMention &word : m_sentence.words) {
            if (!alike(word) || std::ranges::any_of(result, [&](const WordMention *known) {
                    return known->at == word.at;
                })) {
                continue;
            }
            const qsizetype gap
                = inParentheses ? result.back()->at - word.end() : word.at - result.back()->end();
            const qsizetype from = inParentheses ? word.end() : result.back()->end();
            const QStringView between
                = gap > 0 ? QStringView(m_text).mid(from, gap) : QStringView();
            const bool joins
                = gap > 0 && gap <= kJoint && !between.contains(u'(') && !between.contains(u')');
            if (joins) {
                result.push_back(&word);
                found = true;
                break;
            }
        }
    }
    return result;
}

const WordMention *ClaimJudge::directionOf(const NumberMention &number) const
{
    const auto kinds = {WordKind::Rise, WordKind::Fall};
    const WordMention *after = nearest(number.end(), kinds, false, true);
    const WordMention *before = nearest(number.at, kinds, true, false);
    const bool afterFits = after && sameClause(after->at, number.digitsAt);
    const bool beforeFits = before && sameClause(before->at, number.digitsAt);
    if (afterFits && beforeFits) {
        return after->at - number.end() < number.at - before->end() ? after : before;
    }
    return afterFits ? after : before;
}

const WordMention *ClaimJudge::nearest(qsizetype at, std::initializer_list<WordKind> kinds,
                                       bool before, bool after) const
{
    const WordMention *best = nullptr;
    qsizetype closest = 0;
    for (const WordMention &word : m_sentence.words) {
        const bool isBefore = word.end() <= at;
        if (std::ranges::find(kinds, word.kind) == kinds.end() || (isBefore ? !before : !after)
            || (!isBefore && word.at < at)) {
            continue;
        }
        const qsizetype distance = isBefore ? at - word.end() : word.at - at;
        if (!best || distance < closest) {
            best = &word;
            closest = distance;
        }
    }
    return best;
}

bool ClaimJudge::isParenthesised(qsizetype at) const
{
    const QStringView before = QStringView(m_text).mid(m_sentence.at, at - m_sentence.at);
    return before.lastIndexOf(u'(') > before.lastIndexOf(u')');
}

bool ClaimJudge::sameClause(qsizetype a, qsizetype b) const
{
    const auto [from, to] = std::minmax(a, b);
    for (qsizetype i = from; i < to; ++i) {
        const bool inNumber
            = i > 0 && m_text[i - 1].isDigit() && i + 1 < m_text.size() && m_text[i + 1].isDigit();
        if (endsClause(m_text[i]) && !inNumber) {
            return false;
        }
    }
    return true;
}

bool ClaimJudge::follows(WordKind kind, qsizetype at, qsizetype farthest) const
{
    return std::ranges::any_of(m_sentence.words, [&](const WordMention &word) {
        return word.kind == kind && word.end() <= at && at - word.end() <= farthest
            && sameClause(word.at, at);
    });
}

Claim ClaimJudge::claimOf(ClaimKind kind, qsizetype at, qsizetype length) const
{
    Claim claim;
    claim.kind = kind;
    claim.at = at;
    claim.length = length;
    claim.text = m_text.mid(at, length).simplified();
    return claim;
}

void ClaimJudge::describe(Claim &claim, const Subject &subject) const
{
    claim.indicator = m_catalogue[subject.indicator].code;
    claim.place = m_catalogue[subject.place].code;
    claim.breakdown = m_catalogue[subject.breakdown].code;
    claim.period = subject.period;
}

} // namespace mm
