// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim_judge.h"

#include "core/analysis/words.h"
#include "core/factsheet/claim_text.h"
#include "core/factsheet/indicator_codes.h"

#include <algorithm>

namespace mm {

namespace {

template <class T>
void addOnce(std::vector<T> &values, T value)
{
    if (std::ranges::find(values, value) == values.end()) {
        values.push_back(value);
    }
}

Period earlier(Period period, int distance)
{
    return *Period::make(period.first() - months(distance), period.last() - months(distance));
}

PlaceId placeOf(const WordMention &word)
{
    return PlaceId(static_cast<std::uint16_t>(word.value));
}

/// The better of two judgements: agreement first, then a difference that can be explained.
bool isBetter(const Judgement &a, const Judgement &b)
{
    const auto rank = [](const Judgement &judgement) {
        switch (judgement.verdict) {
        case Verdict::Agrees:
            return 0;
        case Verdict::Differs:
            return judgement.fault == ClaimFault::Other ? 2 : 1;
        case Verdict::Unknown:
            return 3;
        }
        Q_UNREACHABLE();
    };
    return rank(a) < rank(b);
}

} // namespace

ClaimJudge::ClaimJudge(const QString &text, const ScannedSentence &sentence, ClaimContext context,
                       const FigureSource &data, const Catalogue &catalogue)
    : m_text(text)
    , m_sentence(sentence)
    , m_context(context)
    , m_data(data)
    , m_catalogue(catalogue)
    , m_base(context.period.yearBefore())
{
    settlePeriods();
}

std::vector<Claim> ClaimJudge::claims()
{
    std::vector<Claim> claims;
    judgeDates(claims);
    bool hasChange = false;
    for (const NumberMention &number : m_sentence.numbers) {
        Claim claim = judgeNumber(number);
        // A number word that counts nothing is only a word.
        if (number.inWords && claim.verdict == Verdict::Unknown) {
            continue;
        }
        hasChange = hasChange || claim.kind == ClaimKind::Change;
        claims.push_back(std::move(claim));
    }
    judgeDirections(claims, hasChange);
    judgeSums(claims);
    std::ranges::stable_sort(claims, {}, &Claim::at);
    if (const WordMention *indicator = nearest(m_sentence.at, {WordKind::Indicator}, false, true)) {
        m_context.indicator = IndicatorId(static_cast<std::uint16_t>(indicator->value));
    }
    return claims;
}

void ClaimJudge::settlePeriods()
{
    const PeriodMention *base = nullptr;
    const PeriodMention *main = nullptr;
    for (const PeriodMention &mention : m_sentence.periods) {
        if (!mention.period) {
            continue;
        }
        constexpr qsizetype kFarthest = 40;
        const bool isBase = follows(WordKind::Against, mention.at, kFarthest)
            || follows(WordKind::SamePeriodOf, mention.at, kFarthest);
        const PeriodMention *&slot = isBase ? base : main;
        if (!slot) {
            slot = &mention;
        }
    }
    m_hasPeriod = main != nullptr;
    if (main) {
        m_context.period = *main->period;
    }
    m_base = m_context.period.yearBefore();
    const auto says = [&](WordKind kind) {
        return std::ranges::any_of(m_sentence.words,
                                   [&](const WordMention &word) { return word.kind == kind; });
    };
    if (base) {
        m_base = *base->period;
        if (base->isYear) {
            const int years = m_context.period.last().year() - m_base.last().year();
            m_base = earlier(m_context.period, 12 * years);
        }
    } else if (says(WordKind::LastMonth)) {
        m_context.period = Period::of(m_context.period.last());
        m_base = earlier(m_context.period, 1);
    }
    m_hasBase = base || says(WordKind::LastMonth) || says(WordKind::LastYear);
}

void ClaimJudge::judgeDates(std::vector<Claim> &claims) const
{
    for (const PeriodMention &mention : m_sentence.periods) {
        if (!mention.hasDay) {
            continue;
        }
        Claim claim = claimOf(ClaimKind::Date, mention.at, mention.length);
        claim.period = mention.period;
        claim.verdict = mention.period ? Verdict::Agrees : Verdict::Differs;
        claim.fault = mention.period ? ClaimFault::None : ClaimFault::ImpossibleDate;
        claims.push_back(std::move(claim));
    }
}

Claim ClaimJudge::judgeNumber(const NumberMention &number)
{
    if (number.isAlone) {
        return claimOf(number.isPercent ? ClaimKind::Share : ClaimKind::Count, number.at,
                       number.length);
    }
    if (!number.isPercent) {
        return judgeCountOf(claimOf(ClaimKind::Count, number.at, number.length), number);
    }
    const bool byWord = follows(WordKind::By, number.at, 1);
    const WordMention *direction = directionOf(number);
    const bool isChange
        = byWord || number.sign != 0 || (direction && sameClause(direction->at, number.digitsAt));
    if (!isChange || (!direction && number.sign == 0)) {
        return judgeShareOf(claimOf(ClaimKind::Share, number.at, number.length), number);
    }
    std::optional<bool> rise;
    if (direction) {
        rise = direction->kind == WordKind::Rise;
    }
    Claim claim = claimOf(ClaimKind::Change, number.at, number.length);
    if (number.sign != 0) {
        const bool signSaysRise = number.sign > 0;
        if (rise && *rise != signSaysRise) {
            claim.verdict = Verdict::Differs;
            claim.fault = ClaimFault::WrongSign;
            return claim;
        }
        rise = signSaysRise;
    }
    return judgeChangeOf(std::move(claim), number, rise);
}

Claim ClaimJudge::judgeCountOf(Claim claim, const NumberMention &number)
{
    const Period toDate = Period::yearToDate(m_context.period.last());
    constexpr qsizetype kNear = 60;
    const bool isEarlier
        = follows(WordKind::From, number.at, 1) || follows(WordKind::Against, number.at, kNear);
    std::vector<Period> periods{isEarlier ? m_base : m_context.period};
    addOnce(periods, isEarlier ? toDate.yearBefore() : toDate);
    const std::vector<PlaceId> places = placesNear(number);
    Judgement best{Verdict::Unknown, ClaimFault::NotUnderstood};
    const std::vector<IndicatorId> indicators = indicatorsNear(number.digitsAt);
    for (const IndicatorId indicator : indicators) {
        best.fault = best.verdict == Verdict::Unknown ? ClaimFault::NoData : best.fault;
        for (const PlaceId place : places) {
            for (const Period period : periods) {
                const Subject subject{indicator, place, kTotal, period};
                const auto value = valueOf(subject);
                if (!value) {
                    continue;
                }
                const Judgement judgement = judgeCount(number.number, *value);
                if (isBetter(judgement, best)) {
                    best = judgement;
                    claim.dataSay = numberWords(value->rounded());
                    describe(claim, subject);
                }
            }
        }
    }
    const auto arrivals = m_catalogue.findIndicator(indicator::kArrivals);
    if (best.verdict != Verdict::Agrees && !indicators.empty() && indicators.front() == arrivals) {
        const auto sum = m_data.sumOfCountries(*arrivals, m_context.period).amount;
        if (sum && judgeCount(number.number, *sum).verdict == Verdict::Agrees) {
            best = {Verdict::Differs, ClaimFault::AddsArrivals};
            claim.dataSay.clear();
            describe(claim, {*arrivals, kRegion, kTotal, m_context.period});
        }
    }
    claim.verdict = best.verdict;
    claim.fault = best.fault;
    return claim;
}

Claim ClaimJudge::judgeChangeOf(Claim claim, const NumberMention &number, std::optional<bool> rise)
{
    const Period toDate = Period::yearToDate(m_context.period.last());
    std::vector<std::pair<Period, Period>> pairs{{m_context.period, m_base}};
    if (!m_hasBase || m_base == m_context.period.yearBefore()) {
        addOnce(pairs, {toDate, toDate.yearBefore()});
    }
    if (!m_hasPeriod) {
        // Without a period of its own a sentence on the year before means the year so far.
        std::ranges::reverse(pairs);
    }
    Judgement best{Verdict::Unknown, ClaimFault::NotUnderstood};
    for (const IndicatorId indicator : indicatorsNear(number.digitsAt)) {
        best.fault = best.verdict == Verdict::Unknown ? ClaimFault::NoData : best.fault;
        for (const PlaceId place : placesNear(number)) {
            for (const auto &[period, base] : pairs) {
                const Subject subject{indicator, place, kTotal, period};
                const auto current = valueOf(subject);
                const auto before = valueOf({indicator, place, kTotal, base});
                if (!current || !before) {
                    continue;
                }
                const Judgement judgement = judgeChange(number.number, rise, *current, *before);
                if (isBetter(judgement, best)) {
                    best = judgement;
                    claim.dataSay = changeText(*current, *before, number.number.decimals);
                    describe(claim, subject);
                }
            }
        }
    }
    claim.verdict = best.verdict;
    claim.fault = best.fault;
    return claim;
}

Claim ClaimJudge::judgeShareOf(Claim claim, const NumberMention &number)
{
    const Period month = Period::of(m_context.period.last());
    const auto present = m_catalogue.findIndicator(indicator::kPresent);
    const auto children = m_catalogue.findIndicator(indicator::kChildren);
    if (!present || !children) {
        return claim;
    }
    std::vector<Subject> parts;
    for (const WordMention *sharer : sharersOf(number)) {
        if (sharer->kind == WordKind::Breakdown) {
            parts.push_back(
                {*present, kRegion, BreakdownId(static_cast<std::uint16_t>(sharer->value)), month});
        } else if (placeOf(*sharer) != kRegion) {
            parts.push_back({*present, placeOf(*sharer), kTotal, month});
        }
    }
    const std::vector<IndicatorId> near = indicatorsNear(number.digitsAt);
    if (parts.empty() && std::ranges::find(near, *children) != near.end()) {
        parts.push_back({*children, kRegion, kTotal, month});
    }
    const auto whole = valueOf({*present, kRegion, kTotal, month});
    if (parts.empty() || !whole) {
        claim.fault = parts.empty() ? ClaimFault::NotUnderstood : ClaimFault::NoData;
        return claim;
    }
    // What stands for several has to be true of each.
    claim.verdict = Verdict::Agrees;
    claim.fault = ClaimFault::None;
    for (const Subject &part : parts) {
        const auto value = valueOf(part);
        const Judgement judgement = value ? judgeShare(number.number, *value, *whole) : Judgement();
        if (judgement.verdict != Verdict::Agrees || claim.indicator.isEmpty()) {
            describe(claim, part);
            claim.dataSay = value ? shareOf(*value, *whole, number.number.decimals) : QString();
        }
        if (judgement.verdict != Verdict::Agrees) {
            claim.verdict = judgement.verdict;
            claim.fault = judgement.fault;
            break;
        }
    }
    return claim;
}

} // namespace mm
