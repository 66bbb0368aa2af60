// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_value.h"
#include "core/model/dataset.h"
#include "core/model/indicator.h"

#include <algorithm>
#include <limits>

namespace mm {

/// The months of a period in which an indicator exists in a place, as few stretches.
class ApplicableMonths {
public:
    ApplicableMonths(const Indicator &indicator, PlaceId place, Period period);

    [[nodiscard]] std::span<const Period> stretches() const
    {
        return m_whole ? std::span(&*m_whole, 1) : std::span<const Period>(m_pieces);
    }

private:
    std::optional<Period> m_whole; ///< the usual case, without an allocation
    std::vector<Period> m_pieces;
};

/// What one series says about one period. Light, because there are as many as series.
struct Tally {
    Amount amount; ///< of the months reported
    Amount unsettled; ///< of those that are provisional or estimated
    int reported = 0; ///< months
    int expected = 0; ///< months
    bool provisional = false;
    bool suppressed = false;

    [[nodiscard]] bool applies() const { return expected > 0; }
    void mark(const PeriodMarks &marks)
    {
        expected -= marks.notApplicable;
        provisional = provisional || marks.provisional;
        suppressed = suppressed || marks.suppressed;
    }
};

/// @param block may be null: nothing was ever reported
/// @param row of the block; none when this series does not exist
[[nodiscard]] Tally tallyOf(const Block *block, std::optional<std::size_t> row,
                            const ApplicableMonths &applicable);

/// The tallies of all rows of a block, read in one sweep over its memory and taken in the order of
/// breakdowns.
class RowTallies {
public:
    /// @param block may be null
    void read(const Block *block, const ApplicableMonths &applicable);

    /// Any row; one that does not exist has nothing reported.
    [[nodiscard]] const Tally &of(BreakdownId breakdown) const;
    [[nodiscard]] bool atEnd() const { return m_next == m_rows.size(); }
    /// Breakdown of the next row, larger than any when there is none.
    [[nodiscard]] BreakdownId next() const
    {
        return atEnd() ? BreakdownId(std::numeric_limits<std::uint16_t>::max())
                       : m_rows[m_next].breakdown;
    }
    /// The next row when it has that breakdown, otherwise one with nothing reported.
    [[nodiscard]] const Tally &takeIf(BreakdownId breakdown)
    {
        return next() == breakdown ? m_tallies[m_next++] : m_nothing;
    }

private:
    const Block *m_block = nullptr;
    std::span<const Block::Row> m_rows;
    std::vector<Tally> m_tallies;
    Tally m_nothing;
    std::size_t m_next = 0;
};

/// What several series say together, all of them without marks and over one whole period.
struct PlainSum {
    Amount amount;
    int leastReported = std::numeric_limits<int>::max(); ///< months, of any series
    int seriesReported = 0; ///< with at least one month

    void add(const PartialSum &sum)
    {
        amount += sum.amount;
        leastReported = std::min(leastReported, sum.reported);
        seriesReported += sum.reported > 0 ? 1 : 0;
    }
};

/// One period of one series, or of several places together. Places are added only whole: as soon
/// as one of them lacks a month the sum is not a number. Places where the indicator does not exist
/// are no part of it.
class TallySum {
public:
    /// @param length months of the period
    void add(const Tally &tally, int length)
    {
        ++m_parts;
        if (!tally.applies()) {
            return;
        }
        m_leastReported
            = m_places == 0 ? tally.reported : std::min(m_leastReported, tally.reported);
        m_mostExpected = std::max(m_mostExpected, tally.expected);
        ++m_places;
        m_placesReported += tally.reported > 0 ? 1 : 0;
        m_amount += tally.amount;
        m_unsettled += tally.unsettled;
        m_complete = m_complete && tally.reported == tally.expected;
        m_allMonths = m_allMonths && tally.reported == length;
        m_provisional = m_provisional || tally.provisional;
        m_suppressed = m_suppressed || tally.suppressed;
    }
    /// Adds plain series, each of another place.
    /// @param series how many
    void add(const PlainSum &sum, int series, int length)
    {
        if (series == 0) {
            return;
        }
        m_parts += series;
        m_leastReported
            = m_places == 0 ? sum.leastReported : std::min(m_leastReported, sum.leastReported);
        m_mostExpected = std::max(m_mostExpected, length);
        m_places += series;
        m_placesReported += sum.seriesReported;
        m_amount += sum.amount;
        m_complete = m_complete && sum.leastReported == length;
        m_allMonths = m_allMonths && sum.leastReported == length;
    }
    /// Adds the places of another sum over the same period.
    void add(const TallySum &other);

    [[nodiscard]] int places() const { return m_places; } ///< in which the indicator exists
    [[nodiscard]] int placesReported() const { return m_placesReported; } ///< at least one month
    [[nodiscard]] Amount amount() const { return m_amount; }
    [[nodiscard]] bool isSuppressed() const { return m_suppressed; }
    [[nodiscard]] bool isProvisional() const { return m_provisional; }
    /// Nothing is reported and nothing withheld.
    [[nodiscard]] bool isSilent() const { return m_placesReported == 0 && !m_suppressed; }
    /// Something was added, but the indicator exists nowhere.
    [[nodiscard]] bool isNotApplicable() const { return m_parts > 0 && m_places == 0; }
    /// Every place has every month it can have.
    [[nodiscard]] bool isComplete() const { return m_places > 0 && m_complete; }
    /// Every place has every month of the period.
    [[nodiscard]] bool hasAllMonths() const { return m_places > 0 && m_allMonths; }
    /// A single series keeps the amount of the months it has; a sum over places must be whole.
    /// Months are those of the place that reported least.
    [[nodiscard]] PeriodValue value() const;

private:
    Amount m_amount;
    Amount m_unsettled;
    int m_parts = 0;
    int m_places = 0;
    int m_placesReported = 0;
    int m_leastReported = 0;
    int m_mostExpected = 0;
    bool m_complete = true;
    bool m_allMonths = true;
    bool m_provisional = false;
    bool m_suppressed = false;
};

/// The same places in two periods.
struct TallyPair {
    TallySum a;
    TallySum b;
    bool samePlaces = true; ///< the indicator exists on both sides in the same places

    void add(const Tally &tallyA, int lengthA, const Tally &tallyB, int lengthB)
    {
        a.add(tallyA, lengthA);
        b.add(tallyB, lengthB);
        samePlaces = samePlaces && tallyA.applies() == tallyB.applies();
    }
    void add(const TallyPair &other);
    /// Neither period has anything to show.
    [[nodiscard]] bool isSilent() const { return a.isSilent() && b.isSilent(); }
};

} // namespace mm
