// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paired_tallies.h"

#include "core/analysis/plain_tallies.h"

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
    , m_hasExclusions(!indicator().exclusions.empty())
{
    m_blocksA = blocksOf(a);
    m_blocksB = a.blocks().data() == b.blocks().data() ? m_blocksA : blocksOf(b);
    if (indicator().scope != Scope::Countries) {
        std::vector<PlaceId> asked = m_places;
        std::ranges::sort(asked);
        m_regionAnswers = asked == catalogue.countries();
    }
}

bool PairedTallies::maySum() const
{
    return m_places.size() == 1 || indicator().overPlaces.licensed;
}

PairedTallies::BlockByPlace PairedTallies::blocksOf(const Dataset &dataset) const
{
    const auto found = dataset.blocks(m_query.indicator);
    for (const auto &block : found) {
        block->prefetch();
    }
    BlockByPlace blocks(m_catalogue.places().size(), nullptr);
    for (const auto &block : found) {
        block->prefetchRows();
        blocks[block->place().index()] = block.get();
    }
    return blocks;
}

PairedTallies::RowPair PairedTallies::rowPair(PlaceId place, BreakdownId breakdown) const
{
    RowPair pair{place, m_blocksA[place.index()], m_blocksB[place.index()]};
    pair.rowA = rowOf(pair.blockA, breakdown);
    pair.rowB = pair.blockB == pair.blockA ? pair.rowA : rowOf(pair.blockB, breakdown);
    pair.plain = isPlain(place);
    return pair;
}

TallyPair PairedTallies::tally(const RowPair &rows, Period a, Period b) const
{
    if (rows.plain) {
        return {TallySum(rows.sumA(a), a.length()), TallySum(rows.sumB(b), b.length())};
    }
    TallyPair pair;
    pair.add(
        tallyOf(rows.blockA, rows.rowA, ApplicableMonths(indicator(), rows.place, a)), a.length(),
        tallyOf(rows.blockB, rows.rowB, ApplicableMonths(indicator(), rows.place, b)), b.length());
    return pair;
}

std::vector<TallyPair> PairedTallies::byPlace(BreakdownId breakdown, Period a, Period b) const
{
    std::vector<RowPair> rows;
    rows.reserve(m_places.size());
    for (const PlaceId place : m_places) {
        const RowPair &pair = rows.emplace_back(rowPair(place, breakdown));
        if (pair.rowA) {
            pair.blockA->prefetchSums(pair.blockA->entries(*pair.rowA, a));
        }
        if (pair.rowB) {
            pair.blockB->prefetchSums(pair.blockB->entries(*pair.rowB, b));
        }
    }
    std::vector<TallyPair> pairs;
    pairs.reserve(m_places.size());
    for (const RowPair &pair : rows) {
        pairs.push_back(tally(pair, a, b));
    }
    return pairs;
}

PairedTallies::Table PairedTallies::byBreakdown(std::span<const PlaceId> places) const
{
    const TallyPair nothing{TallySum(PartialSum(), m_a.length()),
                            TallySum(PartialSum(), m_b.length())};
    Table table{std::vector<TallyPair>(places.size(), nothing),
                std::vector<TallyPair>(m_catalogue.breakdowns().size())};
    PlainTallies plain(m_a, m_b, m_query.breakdown, table.breakdowns.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Block *const block = m_blocksA[places[i].index()];
        if (!isPlain(places[i])) {
            addRows(table.breakdowns, places[i]);
            table.places[i] = ofPlace(places[i], m_query.breakdown, m_a, m_b);
        } else if (block) {
            plain.read(*block, table.places[i]);
        }
    }
    plain.addTo(table.breakdowns);
    return table;
}

void PairedTallies::addRows(std::vector<TallyPair> &breakdowns, PlaceId place) const
{
    RowTallies a;
    RowTallies b;
    a.read(m_blocksA[place.index()], ApplicableMonths(indicator(), place, m_a));
    b.read(m_blocksB[place.index()], ApplicableMonths(indicator(), place, m_b));
    // Both are sorted by breakdown; walk them side by side.
    while (!a.atEnd() || !b.atEnd()) {
        const BreakdownId breakdown = std::min(a.next(), b.next());
        breakdowns[breakdown.index()].add(a.takeIf(breakdown), m_a.length(), b.takeIf(breakdown),
                                          m_b.length());
    }
}

std::vector<TallyPair> PairedTallies::byMonth(std::span<const PlaceId> places) const
{
    const Period a = m_query.a.period;
    const Period b = m_query.b.period;
    const auto count = static_cast<std::size_t>(std::max(a.length(), b.length()));
    std::vector<TallyPair> sums(count);
    std::vector<PlainSum> plainA(count);
    std::vector<PlainSum> plainB(count);
    int plainRows = 0;
    for (const PlaceId place : places) {
        const RowPair rows = rowPair(place, m_query.breakdown);
        plainRows += rows.plain ? 1 : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const Period monthA = Period::of(a.first() + months(i));
            const Period monthB = Period::of(b.first() + months(i));
            if (rows.plain) {
                plainA[i].add(rows.sumA(monthA));
                plainB[i].add(rows.sumB(monthB));
            } else {
                sums[i].add(tally(rows, monthA, monthB));
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        sums[i].a.add(plainA[i], plainRows, 1);
        sums[i].b.add(plainB[i], plainRows, 1);
    }
    return sums;
}

bool PairedTallies::isExcluded(PlaceId place) const
{
    const auto &exclusions = indicator().exclusions;
    return std::ranges::find(exclusions, place, &Exclusion::place) != exclusions.end();
}

bool PairedTallies::hasFiguresWhereNotApplicable(PlaceId place) const
{
    if (isAlwaysApplicable(place)) {
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
