// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paired_tallies.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

Period counted(Period period, Measure measure)
{
    return measure == Measure::Stock ? Period::of(period.last()) : period;
}

std::vector<PlaceId> placesAsked(const Catalogue &catalogue, const ComparisonQuery &query)
{
    if (!query.places.empty()) {
        return query.places;
    }
    return catalogue[query.indicator].scope == Scope::Region ? std::vector<PlaceId>{kRegion}
                                                             : catalogue.countries();
}

std::optional<std::size_t> rowOf(const Block *block, BreakdownId breakdown)
{
    return block ? block->findRow(breakdown) : std::nullopt;
}

} // namespace

PairedTallies::PairedTallies(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
                             const ComparisonQuery &query)
    : m_dataA(a)
    , m_dataB(b)
    , m_catalogue(catalogue)
    , m_query(query)
    , m_places(placesAsked(catalogue, query))
    , m_a(counted(query.a.period, indicator().measure))
    , m_b(counted(query.b.period, indicator().measure))
{
    std::vector<PlaceId> asked = m_places;
    std::ranges::sort(asked);
    m_regionAnswers = indicator().scope != Scope::Countries && asked == catalogue.countries();
}

bool PairedTallies::maySum() const
{
    return m_places.size() == 1 || indicator().overPlaces.licensed;
}

void PairedTallies::add(TallyPair &pair, PlaceId place, BreakdownId breakdown, Period a,
                        Period b) const
{
    const auto blockA = m_dataA.block(m_query.indicator, place);
    const auto blockB = m_dataB.block(m_query.indicator, place);
    pair.add(tallyOf(blockA.get(), rowOf(blockA.get(), breakdown),
                     ApplicableMonths(indicator(), place, a)),
             a.length(),
             tallyOf(blockB.get(), rowOf(blockB.get(), breakdown),
                     ApplicableMonths(indicator(), place, b)),
             b.length());
}

TallyPair PairedTallies::ofPlace(PlaceId place, BreakdownId breakdown, Period a, Period b) const
{
    TallyPair pair;
    add(pair, place, breakdown, a, b);
    return pair;
}

TallyPair PairedTallies::ofPlaces(BreakdownId breakdown, Period a, Period b) const
{
    TallyPair pair;
    for (const PlaceId place : m_places) {
        add(pair, place, breakdown, a, b);
    }
    return pair;
}

std::vector<TallyPair> PairedTallies::byBreakdown(std::span<const PlaceId> places) const
{
    std::vector<TallyPair> sums(m_catalogue.breakdowns().size());
    for (const PlaceId place : places) {
        const auto blockA = m_dataA.block(m_query.indicator, place);
        const auto blockB = m_dataB.block(m_query.indicator, place);
        const ApplicableMonths monthsA(indicator(), place, m_a);
        const ApplicableMonths monthsB(indicator(), place, m_b);
        const auto rowsA = blockA ? blockA->rows() : std::span<const Block::Row>();
        const auto rowsB = blockB ? blockB->rows() : std::span<const Block::Row>();
        // Both are sorted by breakdown; walk them side by side.
        for (std::size_t i = 0, j = 0; i < rowsA.size() || j < rowsB.size();) {
            const bool inA = i < rowsA.size()
                && (j == rowsB.size() || rowsA[i].breakdown <= rowsB[j].breakdown);
            const bool inB = j < rowsB.size()
                && (i == rowsA.size() || rowsB[j].breakdown <= rowsA[i].breakdown);
            const BreakdownId breakdown = inA ? rowsA[i].breakdown : rowsB[j].breakdown;
            sums[breakdown.index()].add(
                tallyOf(blockA.get(), inA ? std::optional(i) : std::nullopt, monthsA), m_a.length(),
                tallyOf(blockB.get(), inB ? std::optional(j) : std::nullopt, monthsB),
                m_b.length());
            i += inA ? 1 : 0;
            j += inB ? 1 : 0;
        }
    }
    return sums;
}

std::vector<TallyPair> PairedTallies::byMonth(std::span<const PlaceId> places) const
{
    const Period a = m_query.a.period;
    const Period b = m_query.b.period;
    std::vector<TallyPair> sums(static_cast<std::size_t>(std::max(a.length(), b.length())));
    for (const PlaceId place : places) {
        const auto blockA = m_dataA.block(m_query.indicator, place);
        const auto blockB = m_dataB.block(m_query.indicator, place);
        const auto rowA = rowOf(blockA.get(), m_query.breakdown);
        const auto rowB = rowOf(blockB.get(), m_query.breakdown);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const Period monthA = Period::of(a.first() + months(i));
            const Period monthB = Period::of(b.first() + months(i));
            sums[i].add(
                tallyOf(blockA.get(), rowA, ApplicableMonths(indicator(), place, monthA)), 1,
                tallyOf(blockB.get(), rowB, ApplicableMonths(indicator(), place, monthB)), 1);
        }
    }
    return sums;
}

bool PairedTallies::hasFiguresWhereNotApplicable(PlaceId place) const
{
    if (std::ranges::find(indicator().exclusions, place, &Exclusion::place)
        == indicator().exclusions.end()) {
        return false;
    }
    const TallyPair counted = ofPlace(place, m_query.breakdown, m_a, m_b);
    const auto stored = [&](const Dataset &data, Period period) {
        const auto series = data.find({m_query.indicator, place, m_query.breakdown});
        return series ? series->sum(period).reported : 0;
    };
    return stored(m_dataA, m_a) > counted.a.value().monthsReported
        || stored(m_dataB, m_b) > counted.b.value().monthsReported;
}

} // namespace mm
