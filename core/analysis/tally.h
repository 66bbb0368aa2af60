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
    TallySum() = default;
    /// One plain series.
    TallySum(const PartialSum &sum, int length)
        : m_amount(sum.amount)
        , m_parts(1)
        , m_places(1)
        , m_placesReported(sum.reported > 0 ? 1 : 0)
        , m_leastReported(sum.reported)
        , m_mostExpected(length)
        , m_flaws(sum.reported == length ? 0 : kGap | kShort)
    {
    }

    void add(const Tally &tally, int length)
    {
        ++m_parts;
        if (!tally.applies()) {
            return;
        }
        m_leastReported = std::min(m_leastReported, tally.reported);
        m_mostExpected = std::max(m_mostExpected, tally.expected);
        ++m_places;
        m_placesReported += tally.reported > 0 ? 1 : 0;
        m_amount += tally.amount;
        m_unsettled += tally.unsettled;
        m_flaws |= (tally.reported == tally.expected ? 0U : kGap)
            | (tally.reported == length ? 0U : kShort) | (tally.provisional ? kProvisional : 0U)
            | (tally.suppressed ? kSuppressed : 0U);
    }
    /// Adds plain series, each of another place.
    /// @param series how many
    void add(const PlainSum &sum, int series, int length)
    {
        if (series == 0) {
            return;
        }
        m_parts += series;
        m_leastReported = std::min(m_leastReported, sum.leastReported);
        m_mostExpected = std::max(m_mostExpected, length);
        m_places += series;
        m_placesReported += sum.seriesReported;
        m_amount += sum.amount;
        m_flaws |= sum.leastReported == length ? 0U : kGap | kShort;
    }
    /// Adds the places of another sum over the same period; without a branch, as it is asked of
    /// many places.
    void add(const TallySum &other)
    {
        m_amount += other.m_amount;
        m_unsettled += other.m_unsettled;
        m_parts += other.m_parts;
        m_places += other.m_places;
        m_placesReported += other.m_placesReported;
        m_leastReported = std::min(m_leastReported, other.m_leastReported);
        m_mostExpected = std::max(m_mostExpected, other.m_mostExpected);
        m_flaws |= other.m_flaws;
    }

    [[nodiscard]] int places() const { return m_places; } ///< in which the indicator exists
    [[nodiscard]] int placesReported() const { return m_placesReported; } ///< at least one month
    [[nodiscard]] Amount amount() const { return m_amount; }
    [[nodiscard]] bool isSuppressed() const { return (m_flaws & kSuppressed) != 0; }
    [[nodiscard]] bool isProvisional() const { return (m_flaws & kProvisional) != 0; }
    /// Nothing is reported and nothing withheld.
    [[nodiscard]] bool isSilent() const { return m_placesReported == 0 && !isSuppressed(); }
    /// Something was added, but the indicator exists nowhere.
    [[nodiscard]] bool isNotApplicable() const { return m_parts > 0 && m_places == 0; }
    /// Every place has every month it can have.
    [[nodiscard]] bool isComplete() const { return m_places > 0 && (m_flaws & kGap) == 0; }
    /// Every place has every month of the period.
    [[nodiscard]] bool hasAllMonths() const { return m_places > 0 && (m_flaws & kShort) == 0; }
    /// A single series keeps the amount of the months it has; a sum over places must be whole.
    /// Months are those of the place that reported least.
    [[nodiscard]] PeriodValue value() const
    {
        PeriodValue value;
        fill(value);
        return value;
    }
    /// The same in place, where there are many; `notApplicable` stays as it is.
    void fill(PeriodValue &value) const
    {
        if (isComplete() || (m_parts == 1 && m_placesReported == 1)) {
            value.amount = m_amount;
            value.settled = isProvisional() ? m_amount - m_unsettled : Amount();
        }
        value.monthsReported = m_places == 0 ? 0 : m_leastReported;
        value.monthsExpected = m_mostExpected;
        value.provisional = isProvisional();
        value.suppressed = isSuppressed();
    }

private:
    static constexpr unsigned kGap = 1; ///< a place lacks a month that it can have
    static constexpr unsigned kShort = 2; ///< a place lacks a month of the period
    static constexpr unsigned kProvisional = 4;
    static constexpr unsigned kSuppressed = 8;

    Amount m_amount;
    Amount m_unsettled;
    int m_parts = 0;
    int m_places = 0;
    int m_placesReported = 0;
    int m_leastReported = std::numeric_limits<int>::max(); ///< none while there is no place
    int m_mostExpected = 0;
    unsigned m_flaws = 0; ///< of any place
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
    void add(const TallyPair &other)
    {
        a.add(other.a);
        b.add(other.b);
        samePlaces = samePlaces && other.samePlaces;
    }
    /// Neither period has anything to show.
    [[nodiscard]] bool isSilent() const { return a.isSilent() && b.isSilent(); }
};

} // namespace mm
