// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/plain_tallies.h"

namespace mm {

PlainTallies::PlainTallies(Period a, Period b, BreakdownId own, std::size_t breakdowns)
    : m_a(a)
    , m_b(b)
    , m_own(own)
    , m_sums(breakdowns)
{
}

void PlainTallies::read(const Block &block, TallyPair &place)
{
    const auto rows = block.rows();
    const Period periodA = m_a;
    const Period periodB = m_b;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Block::Row row = rows[i];
        ++m_sums[row.breakdown.index()].rows;
        if (!row.reaches(periodA) && !row.reaches(periodB)) {
            continue;
        }
        const Block::Entries a = block.entries(i, periodA);
        const Block::Entries b = block.entries(i, periodB);
        block.prefetchSums(a);
        block.prefetchSums(b);
        m_queue[m_waiting]
            = {&block, row.breakdown == m_own ? &place : nullptr, a, b, row.breakdown};
        if (++m_waiting == m_queue.size()) {
            addWaiting();
        }
    }
}

void PlainTallies::addWaiting()
{
    for (std::size_t i = 0; i < m_waiting; ++i) {
        const Waiting &row = m_queue[i];
        Sums &sums = m_sums[row.breakdown.index()];
        ++sums.rowsInside;
        const PartialSum a = row.block->sum(row.a);
        const PartialSum b = row.block->sum(row.b);
        sums.a.add(a);
        sums.b.add(b);
        if (row.place) {
            *row.place = {TallySum(a, m_a.length()), TallySum(b, m_b.length())};
        }
    }
    m_waiting = 0;
}

void PlainTallies::addTo(std::vector<TallyPair> &pairs)
{
    addWaiting();
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        Sums &sums = m_sums[i];
        if (sums.rowsInside < sums.rows) {
            sums.a.leastReported = 0;
            sums.b.leastReported = 0;
        }
        pairs[i].a.add(sums.a, sums.rows, m_a.length());
        pairs[i].b.add(sums.b, sums.rows, m_b.length());
    }
}

} // namespace mm
