// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/tally.h"

namespace mm {

/// Reads what two datasets say about the two periods of a question.
class PairedTallies {
public:
    /// The datasets and the catalogue must outlive this.
    PairedTallies(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
                  const ComparisonQuery &query);

    [[nodiscard]] const Indicator &indicator() const { return m_catalogue[m_query.indicator]; }
    /// The places asked for; every country when the question names none.
    [[nodiscard]] const std::vector<PlaceId> &places() const { return m_places; }
    /// The months that count: of a stock only the last.
    [[nodiscard]] Period periodA() const { return m_a; }
    [[nodiscard]] Period periodB() const { return m_b; }
    /// A figure stored for the region answers the question too.
    [[nodiscard]] bool regionAnswers() const { return m_regionAnswers; }
    /// Figures of the places asked for may be added, or there is nothing to add.
    [[nodiscard]] bool maySum() const;

    [[nodiscard]] TallyPair ofPlace(PlaceId place, BreakdownId breakdown, Period a, Period b) const
    {
        return tally(rowPair(place, breakdown), a, b);
    }
    /// One pair for each place asked for.
    [[nodiscard]] std::vector<TallyPair> byPlace(BreakdownId breakdown, Period a, Period b) const;
    /// Pairs by place, of the breakdown asked for, and by breakdown: one for each of the catalogue.
    /// A place is part of a breakdown when it has ever reported it.
    struct Table {
        std::vector<TallyPair> places;
        std::vector<TallyPair> breakdowns;
    };
    [[nodiscard]] Table byBreakdown(std::span<const PlaceId> places) const;
    /// One pair for each month of the longer period: the n-th months of both, over all places.
    [[nodiscard]] std::vector<TallyPair> byMonth(std::span<const PlaceId> places) const;

    /// Figures are stored for months in which the indicator does not exist there.
    [[nodiscard]] bool hasFiguresWhereNotApplicable(PlaceId place) const;

private:
    using BlockByPlace = std::vector<const Block *>;

    /// The same series in both datasets.
    struct RowPair {
        PlaceId place;
        const Block *blockA = nullptr; ///< null where nothing was ever reported
        const Block *blockB = nullptr;
        std::optional<std::size_t> rowA = {};
        std::optional<std::size_t> rowB = {};
        /// Nothing has to be known of it but the sums, as in PlainTallies.
        bool plain = false;

        [[nodiscard]] PartialSum sumA(Period period) const
        {
            return rowA ? blockA->sum(*rowA, period) : PartialSum();
        }
        [[nodiscard]] PartialSum sumB(Period period) const
        {
            return rowB ? blockB->sum(*rowB, period) : PartialSum();
        }
    };

    [[nodiscard]] BlockByPlace blocksOf(const Dataset &dataset) const;
    [[nodiscard]] bool isAlwaysApplicable(PlaceId place) const
    {
        return !m_hasExclusions || !isExcluded(place);
    }
    [[nodiscard]] bool isExcluded(PlaceId place) const;
    [[nodiscard]] bool isPlain(PlaceId place) const
    {
        const Block *const block = m_blocksA[place.index()];
        return block == m_blocksB[place.index()] && (!block || !block->hasMarks())
            && isAlwaysApplicable(place);
    }
    [[nodiscard]] RowPair rowPair(PlaceId place, BreakdownId breakdown) const;
    [[nodiscard]] TallyPair tally(const RowPair &rows, Period a, Period b) const;
    /// Adds every row of a place to the pair of its breakdown.
    void addRows(std::vector<TallyPair> &breakdowns, PlaceId place) const;

    BlockByPlace m_blocksA; ///< of the indicator; null where nothing was ever reported
    BlockByPlace m_blocksB;
    const Catalogue &m_catalogue;
    const ComparisonQuery &m_query;
    std::vector<PlaceId> m_places;
    Period m_a;
    Period m_b;
    bool m_regionAnswers = false;
    bool m_hasExclusions; ///< in some place and months the indicator does not exist
};

} // namespace mm
