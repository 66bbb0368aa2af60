// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tally.h"

#include <algorithm>

namespace mm {

namespace {

constexpr bool isOpen(std::uint8_t state)
{
    return state == 1 + static_cast<int>(Status::Provisional)
        || state == 1 + static_cast<int>(Status::Estimated);
}

/// What a row has in months that are provisional or estimated. Month by month: only asked of a row
/// that has some in that period.
Amount unsettledOf(const Block &block, std::size_t row, Period period)
{
    const Block::Row &r = block.rows()[row];
    const Block::Columns &columns = block.columns();
    const int from = std::max(period.first().ordinal() - r.firstOrdinal, 0);
    const int to
        = std::min(period.last().ordinal() - r.firstOrdinal + 1, static_cast<int>(r.length));
    qint64 thousandths = 0;
    for (int month = from; month < to; ++month) {
        const std::size_t at = r.start + static_cast<std::size_t>(month);
        if (isOpen(columns.states[at])) {
            thousandths += columns.sums[at + row + 1] - columns.sums[at + row];
        }
    }
    return Amount::ofThousandths(thousandths);
}

void markRow(Tally &tally, const Block &block, std::size_t row, Period period)
{
    const PeriodMarks marks = block.marks(row, period);
    tally.mark(marks);
    if (marks.provisional) {
        tally.unsettled += unsettledOf(block, row, period);
    }
}

} // namespace

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
        tally.amount += sum.amount;
        tally.reported += sum.reported;
        markRow(tally, *block, *row, stretch);
    }
    return tally;
}

void RowTallies::read(const Block *block, const ApplicableMonths &applicable)
{
    m_block = block;
    m_rows = block ? block->rows() : std::span<const Block::Row>();
    m_next = 0;
    m_nothing = {};
    for (const Period &stretch : applicable.stretches()) {
        m_nothing.expected += stretch.length();
    }
    m_tallies.assign(m_rows.size(), m_nothing);
    for (const Period &stretch : applicable.stretches()) {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const PartialSum sum = block->sum(row, stretch);
            m_tallies[row].amount += sum.amount;
            m_tallies[row].reported += sum.reported;
        }
        for (std::size_t row = 0; row < m_rows.size() && block->hasMarks(); ++row) {
            markRow(m_tallies[row], *block, row, stretch);
        }
    }
}

const Tally &RowTallies::of(BreakdownId breakdown) const
{
    const auto row = m_block ? m_block->findRow(breakdown) : std::nullopt;
    return row ? m_tallies[*row] : m_nothing;
}

} // namespace mm
