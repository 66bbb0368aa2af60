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
    : m_catalogue(catalogue)
    , m_query(query)
    , m_places(placesAsked(catalogue, query))
    , m_a(counted(query.a.period, indicator().measure))
    , m_b(counted(query.b.period, indicator().measure))
{
    std::vector<PlaceId> asked = m_places;
    std::ranges::sort(asked);
    m_blocksA = blocksOf(a);
    m_blocksB = blocksOf(b);
    m_regionAnswers = indicator().scope != Scope::Countries && asked == catalogue.countries();
}

bool PairedTallies::maySum() const
{
    return m_places.size() == 1 || indicator().overPlaces.licensed;
}

PairedTallies::BlockByPlace PairedTallies::blocksOf(const Dataset &dataset) const
{
    BlockByPlace blocks(m_catalogue.places().size(), nullptr);
    for (const auto &block : dataset.blocks(m_query.indicator)) {
        blocks[block->place().index()] = block.get();
    }
    return blocks;
}

TallyPair PairedTallies::ofPlace(PlaceId place, BreakdownId breakdown, Period a, Period b) const
{
    const Block *const blockA = m_blocksA[place.index()];
    const Block *const blockB = m_blocksB[place.index()];
    TallyPair pair;
    pair.add(tallyOf(blockA, rowOf(blockA, breakdown), ApplicableMonths(indicator(), place, a)),
             a.length(),
             tallyOf(blockB, rowOf(blockB, breakdown), ApplicableMonths(indicator(), place, b)),
             b.length());
    return pair;
}

std::vector<TallyPair> PairedTallies::byPlace(BreakdownId breakdown, Period a, Period b) const
{
    std::vector<TallyPair> pairs;
    pairs.reserve(m_places.size());
    for (const PlaceId place : m_places) {
        pairs.push_back(ofPlace(place, breakdown, a, b));
    }
    return pairs;
}

PairedTallies::Table PairedTallies::byBreakdown(std::span<const PlaceId> places) const
{
    Table table{{}, std::vector<TallyPair>(m_catalogue.breakdowns().size())};
    table.places.reserve(places.size());
    RowTallies a;
    RowTallies b;
    for (const PlaceId place : places) {
        a.read(m_blocksA[place.index()], ApplicableMonths(indicator(), place, m_a));
        b.read(m_blocksB[place.index()], ApplicableMonths(indicator(), place, m_b));
        table.places.emplace_back().add(a.of(m_query.breakdown), m_a.length(),
                                        b.of(m_query.breakdown), m_b.length());
        // Both are sorted by breakdown; walk them side by side.
        while (!a.atEnd() || !b.atEnd()) {
            const BreakdownId breakdown = std::min(a.next(), b.next());
            table.breakdowns[breakdown.index()].add(a.takeIf(breakdown), m_a.length(),
                                                    b.takeIf(breakdown), m_b.length());
        }
    }
    return table;
}

std::vector<TallyPair> PairedTallies::byMonth(std::span<const PlaceId> places) const
{
    const Period a = m_query.a.period;
    const Period b = m_query.b.period;
    std::vector<TallyPair> sums(static_cast<std::size_t>(std::max(a.length(), b.length())));
    for (const PlaceId place : places) {
        const Block *const blockA = m_blocksA[place.index()];
        const Block *const blockB = m_blocksB[place.index()];
        const auto rowA = rowOf(blockA, m_query.breakdown);
        const auto rowB = rowOf(blockB, m_query.breakdown);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const Period monthA = Period::of(a.first() + months(i));
            const Period monthB = Period::of(b.first() + months(i));
            sums[i].add(tallyOf(blockA, rowA, ApplicableMonths(indicator(), place, monthA)), 1,
                        tallyOf(blockB, rowB, ApplicableMonths(indicator(), place, monthB)), 1);
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
    const auto stored = [&](const Block *block, Period period) {
        const auto row = rowOf(block, m_query.breakdown);
        return row ? block->sum(*row, period).reported : 0;
    };
    return stored(m_blocksA[place.index()], m_a) > counted.a.value().monthsReported
        || stored(m_blocksB[place.index()], m_b) > counted.b.value().monthsReported;
}

} // namespace mm
