// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sex_shares.h"

#include <algorithm>

namespace mm {

void SexShares::add(const Heading &row, const Heading &column, Amount amount, CellPosition at,
                    const Ideas &modifiers)
{
    Ideas sexes;
    sexes.set(static_cast<std::size_t>(Idea::Women));
    sexes.set(static_cast<std::size_t>(Idea::Men));
    const Ideas both = (row.ideas | column.ideas) & modifiers;
    if ((both & ~sexes).any() || both.count() != 1) {
        return;
    }
    const bool inColumns = (column.ideas & sexes).any();
    Line &line = inColumns ? m_rows[at.row] : m_columns[at.column];
    (has(both, Idea::Women) ? line.women : line.men).push_back({amount, at});
}

void SexShares::check(std::uint16_t sheet, const RuleLimits &limits, Findings &findings) const
{
    for (const auto *lines : {&m_rows, &m_columns}) {
        for (const auto &[at, line] : *lines) {
            // The first count of women belongs to the first of men, and so on.
            const std::size_t pairs = std::min(line.women.size(), line.men.size());
            for (std::size_t i = 0; i < pairs; ++i) {
                const Amount women = line.women[i].amount;
                const Amount all = women + line.men[i].amount;
                const bool many = all >= Amount::of(limits.womenAtLeast)
                    && women.toDouble() > all.toDouble() * limits.womenShare;
                if (many) {
                    findings.add(
                        {IssueCode::SexesSwapped,
                         Severity::Warning,
                         findings.at(sheet, line.women[i].at),
                         {QString::number(women.rounded()), QString::number(all.rounded())},
                         {}});
                }
            }
        }
    }
}

} // namespace mm
