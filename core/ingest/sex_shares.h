// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/findings.h"
#include "core/ingest/heading.h"
#include "core/model/amount.h"

#include <map>
#include <vector>

namespace mm {

/// C17: women and men of one table side by side. Neither is kept, but columns that were swapped
/// tell that the sheet was not looked at.
class SexShares {
public:
    /// Takes note of a number whose heading names one sex and nothing else that is not kept.
    void add(const Heading &row, const Heading &column, Amount amount, CellPosition at,
             const Ideas &modifiers);
    void check(std::uint16_t sheet, const RuleLimits &limits, Findings &findings) const;

private:
    struct Count {
        Amount amount;
        CellPosition at;
    };
    struct Line {
        std::vector<Count> women;
        std::vector<Count> men;
    };

    std::map<int, Line> m_rows; ///< sexes in columns
    std::map<int, Line> m_columns; ///< sexes in rows
};

} // namespace mm
