// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/tally.h"

#include <array>

namespace mm {

/// Adds up rows by breakdown, where nothing has to be known of a row but its two sums and how many
/// months they rest on: every month of both periods applies, both sides read the same block, and
/// no figure of it is marked. That is most of all data. Rows wait in a short queue while their
/// memory is on its way: a row takes less time to add than to fetch.
class PlainTallies {
public:
    /// @param own of which what each place has is told as well
    /// @param breakdowns how many the catalogue has
    PlainTallies(Period a, Period b, BreakdownId own, std::size_t breakdowns);

    /// @param block without marks; it must live until the rows are added
    /// @param place what the block has of the own breakdown, unless no row of it lies in one of the
    ///        periods; set by addTo() at the latest
    void read(const Block &block, TallyPair &place);
    /// Adds what was read since the beginning.
    /// @param pairs one for each breakdown
    void addTo(std::vector<TallyPair> &pairs);

private:
    struct Sums {
        int rows = 0;
        int rowsInside = 0; ///< that have a month in one of the periods
        PlainSum a;
        PlainSum b;
    };
    struct Waiting {
        const Block *block = nullptr;
        TallyPair *place = nullptr; ///< of a row of the own breakdown
        Block::Entries a;
        Block::Entries b;
        BreakdownId breakdown;
    };

    void addWaiting();

    Period m_a;
    Period m_b;
    BreakdownId m_own;
    std::vector<Sums> m_sums;
    std::array<Waiting, 32> m_queue{};
    std::size_t m_waiting = 0;
};

} // namespace mm
