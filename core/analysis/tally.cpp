// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tally.h"

#include <algorithm>

namespace mm {

ApplicableMonths::ApplicableMonths(const Indicator &indicator, PlaceId place, Period period)
{
    const bool excluded = std::ranges::any_of(indicator.exclusions, [&](const Exclusion &e) {
        return e.place == place && e.first <= period.last() && period.first() <= e.last;
    });
    if (!excluded) {
        m_whole = period;
        return;
    }
    int at = period.first().ordinal();
    const int last = period.last().ordinal();
    while (at <= last) {
        int end = last;
        int skipTo = at;
        for (const Exclusion &exclusion : indicator.exclusions) {
            if (exclusion.place != place || exclusion.last.ordinal() < at) {
                continue;
            }
            if (exclusion.first.ordinal() <= at) {
                skipTo = std::max(skipTo, exclusion.last.ordinal() + 1);
            } else {
                end = std::min(end, exclusion.first.ordinal() - 1);
            }
        }
        if (skipTo > at) {
            at = skipTo;
            continue;
        }
        m_pieces.push_back(*Period::make(*Month::fromOrdinal(at), *Month::fromOrdinal(end)));
        at = end + 1;
    }
}

Tally tallyOf(const Block *block, std::optional<std::size_t> row,
              const ApplicableMonths &applicable)
{
    Tally tally;
    for (const Period &stretch : applicable.stretches()) {
        tally.expected += stretch.length();
        if (!block || !row) {
            continue;
        }
        const PartialSum sum = block->sum(*row, stretch);
        const PeriodMarks marks = block->marks(*row, stretch);
        tally.amount += sum.amount;
        tally.reported += sum.reported;
        tally.expected -= marks.notApplicable;
        tally.provisional = tally.provisional || marks.provisional;
        tally.suppressed = tally.suppressed || marks.suppressed;
    }
    return tally;
}

void TallySum::add(const Tally &tally, int length)
{
    ++m_parts;
    if (!tally.applies()) {
        return;
    }
    m_leastReported = m_places == 0 ? tally.reported : std::min(m_leastReported, tally.reported);
    m_mostExpected = std::max(m_mostExpected, tally.expected);
    ++m_places;
    m_placesReported += tally.reported > 0 ? 1 : 0;
    m_amount += tally.amount;
    m_complete = m_complete && tally.reported == tally.expected;
    m_allMonths = m_allMonths && tally.reported == length;
    m_provisional = m_provisional || tally.provisional;
    m_suppressed = m_suppressed || tally.suppressed;
}

PeriodValue TallySum::value() const
{
    PeriodValue value;
    if (isComplete() || (m_parts == 1 && m_placesReported == 1)) {
        value.amount = m_amount;
    }
    value.monthsReported = m_leastReported;
    value.monthsExpected = m_mostExpected;
    value.provisional = m_provisional;
    value.suppressed = m_suppressed;
    return value;
}

void TallyPair::add(const Tally &tallyA, int lengthA, const Tally &tallyB, int lengthB)
{
    a.add(tallyA, lengthA);
    b.add(tallyB, lengthB);
    samePlaces = samePlaces && tallyA.applies() == tallyB.applies();
}

} // namespace mm
