// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block.h"

#include <algorithm>

namespace mm {

std::shared_ptr<const Block> Block::make(IndicatorId indicator, PlaceId place,
                                         std::span<const Observation> observations)
{
    const std::shared_ptr<Block> block(new Block(indicator, place));
    while (!observations.empty()) {
        const BreakdownId breakdown = observations.front().key.series.breakdown;
        const auto end = std::ranges::find_if(observations, [&](const Observation &o) {
            return o.key.series.breakdown != breakdown;
        });
        const auto length = static_cast<std::size_t>(end - observations.begin());
        block->appendRow(observations.first(length));
        observations = observations.subspan(length);
    }
    block->findExtent();
    block->findStretches();
    return block;
}

std::shared_ptr<const Block> Block::ofColumns(IndicatorId indicator, PlaceId place, Columns columns)
{
    const std::shared_ptr<Block> block(new Block(indicator, place));
    block->m_columns = std::move(columns);
    block->findExtent();
    block->findStretches();
    return block;
}

void Block::appendRow(std::span<const Observation> observations)
{
    const int first = observations.front().key.month.ordinal();
    const int last = observations.back().key.month.ordinal();
    m_columns.rows.push_back({observations.front().key.series.breakdown, first,
                              static_cast<std::uint32_t>(last - first + 1),
                              static_cast<std::uint32_t>(m_columns.states.size())});
    qint64 sum = 0;
    std::uint16_t count = 0;
    m_columns.sums.push_back(sum);
    m_columns.counts.push_back(count);
    auto next = observations.begin();
    for (int ordinal = first; ordinal <= last; ++ordinal) {
        std::uint8_t state = 0;
        if (next->key.month.ordinal() == ordinal) {
            state = static_cast<std::uint8_t>(1 + static_cast<int>(next->datum.status()));
            if (const auto amount = next->datum.amount()) {
                sum += amount->thousandths();
                ++count;
            }
            ++next;
        }
        m_columns.states.push_back(state);
        m_columns.sums.push_back(sum);
        m_columns.counts.push_back(count);
    }
    m_columns.observationCount += observations.size();
}

std::optional<std::size_t> Block::findRow(BreakdownId breakdown) const
{
    // The total comes first and is asked for most.
    if (!m_columns.rows.empty() && m_columns.rows.front().breakdown == breakdown) {
        return 0;
    }
    const auto found = std::ranges::lower_bound(m_columns.rows, breakdown, {}, &Row::breakdown);
    return found == m_columns.rows.end() || found->breakdown != breakdown
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - m_columns.rows.begin()));
}

std::optional<Datum> Block::at(std::size_t row, Month month) const
{
    const Row &r = m_columns.rows[row];
    const int offset = month.ordinal() - r.firstOrdinal;
    if (offset < 0 || offset >= static_cast<int>(r.length)) {
        return std::nullopt;
    }
    const std::uint8_t state = m_columns.states[r.start + static_cast<std::size_t>(offset)];
    if (state == 0) {
        return std::nullopt;
    }
    const auto status = static_cast<Status>(state - 1);
    switch (status) {
    case Status::Suppressed:
        return Datum::suppressed();
    case Status::NotApplicable:
        return Datum::notApplicable();
    case Status::Confirmed:
    case Status::Provisional:
    case Status::Estimated:
        break;
    }
    return Datum::make(sum(row, Period::of(month)).amount, status);
}

void Block::findExtent()
{
    for (const Row &row : m_columns.rows) {
        m_firstOrdinal = std::min(m_firstOrdinal, row.firstOrdinal);
        m_lastOrdinal
            = std::max(m_lastOrdinal, row.firstOrdinal + static_cast<int>(row.length) - 1);
    }
}

void Block::findStretches()
{
    constexpr auto kConfirmed = static_cast<std::uint8_t>(1 + static_cast<int>(Status::Confirmed));
    m_firstStretch.reserve(m_columns.rows.size() + 1);
    for (const Row &row : m_columns.rows) {
        m_firstStretch.push_back(static_cast<std::uint32_t>(m_stretches.size()));
        const std::uint8_t *const states = m_columns.states.data() + row.start;
        for (std::uint32_t i = 0; i < row.length;) {
            const std::uint8_t state = states[i];
            const std::uint32_t first = i;
            while (i < row.length && states[i] == state) {
                ++i;
            }
            if (state > kConfirmed) {
                m_stretches.push_back({static_cast<std::uint16_t>(first),
                                       static_cast<std::uint16_t>(i),
                                       static_cast<Status>(state - 1)});
            }
        }
    }
    m_firstStretch.push_back(static_cast<std::uint32_t>(m_stretches.size()));
}

PeriodMarks Block::marksOfStretches(std::size_t row, Period period) const
{
    const Row &r = m_columns.rows[row];
    const int from = period.first().ordinal() - r.firstOrdinal;
    const int to = period.last().ordinal() - r.firstOrdinal + 1;
    const auto last = m_stretches.begin() + m_firstStretch[row + 1];
    auto stretch = std::upper_bound(m_stretches.begin() + m_firstStretch[row], last, from,
                                    [](int month, const Stretch &s) { return month < s.end; });
    PeriodMarks marks;
    for (; stretch != last && stretch->first < to; ++stretch) {
        switch (stretch->status) {
        case Status::Confirmed:
            break;
        case Status::Provisional:
        case Status::Estimated:
            marks.provisional = true;
            break;
        case Status::Suppressed:
            marks.suppressed = true;
            break;
        case Status::NotApplicable:
            marks.notApplicable
                += std::min<int>(to, stretch->end) - std::max<int>(from, stretch->first);
            break;
        }
    }
    return marks;
}

std::vector<Observation> Block::observations() const
{
    std::vector<Observation> all;
    all.reserve(m_columns.observationCount);
    for (std::size_t row = 0; row < m_columns.rows.size(); ++row) {
        const Row &r = m_columns.rows[row];
        for (std::uint32_t i = 0; i < r.length; ++i) {
            const Month month = *Month::fromOrdinal(r.firstOrdinal + static_cast<int>(i));
            if (const auto datum = at(row, month)) {
                all.push_back({{{m_indicator, m_place, r.breakdown}, month}, *datum});
            }
        }
    }
    return all;
}

bool operator==(const Block &a, const Block &b)
{
    return a.m_indicator == b.m_indicator && a.m_place == b.m_place
        && a.m_columns.sums == b.m_columns.sums && a.m_columns.states == b.m_columns.states
        && std::ranges::equal(a.m_columns.rows, b.m_columns.rows,
                              [](const Block::Row &x, const Block::Row &y) {
                                  return x.breakdown == y.breakdown
                                      && x.firstOrdinal == y.firstOrdinal && x.length == y.length;
                              });
}

} // namespace mm
