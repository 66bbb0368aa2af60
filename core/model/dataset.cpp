// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace mm {

namespace {

using BlockKey = std::pair<IndicatorId, PlaceId>;

BlockKey keyOf(const std::shared_ptr<const Block> &block)
{
    return {block->indicator(), block->place()};
}

BlockKey keyOf(const ObservationKey &key)
{
    return {key.series.indicator, key.series.place};
}

/// The observations of a block after changes to it, both sorted by key.
std::vector<Observation> merged(const std::vector<Observation> &before,
                                std::span<const Change> changes)
{
    std::vector<Observation> after;
    after.reserve(before.size() + changes.size());
    auto old = before.begin();
    for (const Change &change : changes) {
        while (old != before.end() && old->key < change.key) {
            after.push_back(*old++);
        }
        if (old != before.end() && old->key == change.key) {
            ++old;
        }
        if (change.after) {
            after.push_back({change.key, *change.after});
        }
    }
    after.insert(after.end(), old, before.end());
    return after;
}

/// End of the run of items at the front of @p items that belong to the same block as the first.
template <class Item>
std::size_t blockRun(std::span<const Item> items)
{
    const BlockKey key = keyOf(items.front().key);
    const auto end
        = std::ranges::find_if(items, [&](const Item &item) { return keyOf(item.key) != key; });
    return static_cast<std::size_t>(end - items.begin());
}

} // namespace

Period Series::extent() const
{
    const Block::Row &row = m_block->rows()[m_row];
    const Month first = *Month::fromOrdinal(row.firstOrdinal);
    return *Period::make(first, first + months(static_cast<int>(row.length) - 1));
}

Dataset::Dataset()
    : m_blocks(std::make_shared<const Blocks>())
{
}

Dataset Dataset::of(std::vector<Observation> observations)
{
    std::ranges::stable_sort(observations, {}, &Observation::key);
    // Of equal keys the last stays: keep an element only when the next one differs.
    std::vector<Observation> unique;
    unique.reserve(observations.size());
    for (const Observation &observation : observations) {
        if (!unique.empty() && unique.back().key == observation.key) {
            unique.back() = observation;
        } else {
            unique.push_back(observation);
        }
    }
    Blocks blocks;
    for (std::span<const Observation> rest = unique; !rest.empty();) {
        const std::size_t run = blockRun(rest);
        const SeriesKey key = rest.front().key.series;
        blocks.push_back(Block::make(key.indicator, key.place, rest.first(run)));
        rest = rest.subspan(run);
    }
    return ofBlocks(std::move(blocks));
}

Dataset Dataset::ofBlocks(Blocks blocks)
{
    std::ranges::sort(blocks, {}, [](const auto &block) { return keyOf(block); });
    Dataset dataset;
    dataset.m_blocks = std::make_shared<const Blocks>(std::move(blocks));
    return dataset;
}

std::span<const std::shared_ptr<const Block>> Dataset::blocks(IndicatorId indicator) const
{
    const auto indicatorOf = [](const auto &block) { return block->indicator(); };
    return {std::ranges::lower_bound(*m_blocks, indicator, {}, indicatorOf),
            std::ranges::upper_bound(*m_blocks, indicator, {}, indicatorOf)};
}

std::shared_ptr<const Block> Dataset::block(IndicatorId indicator, PlaceId place) const
{
    const BlockKey key{indicator, place};
    const auto found = std::ranges::lower_bound(*m_blocks, key, {},
                                                [](const auto &block) { return keyOf(block); });
    return found == m_blocks->end() || keyOf(*found) != key ? nullptr : *found;
}

std::optional<Series> Dataset::find(const SeriesKey &key) const
{
    auto owner = block(key.indicator, key.place);
    if (!owner) {
        return std::nullopt;
    }
    const auto row = owner->findRow(key.breakdown);
    return row ? std::optional<Series>(std::in_place, std::move(owner), *row) : std::nullopt;
}

std::optional<Datum> Dataset::at(const ObservationKey &key) const
{
    const auto series = find(key.series);
    return series ? series->at(key.month) : std::nullopt;
}

std::optional<Period> Dataset::extent(std::optional<IndicatorId> indicator) const
{
    // Asked for every choice of periods: each block has looked through its series once.
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    for (const auto &block : indicator ? blocks(*indicator) : blocks()) {
        first = std::min(first, block->firstOrdinal());
        last = std::max(last, block->lastOrdinal());
    }
    if (first > last) {
        return std::nullopt;
    }
    return Period::make(*Month::fromOrdinal(first), *Month::fromOrdinal(last));
}

std::size_t Dataset::observationCount() const
{
    std::size_t count = 0;
    for (const auto &block : *m_blocks) {
        count += block->observationCount();
    }
    return count;
}

Result<Dataset, std::vector<Conflict>> Dataset::applying(const ChangeSet &changes) const
{
    std::vector<Conflict> conflicts;
    for (const Change &change : changes) {
        const auto current = at(change.key);
        if (current != change.before) {
            conflicts.push_back({change, current});
        }
    }
    if (!conflicts.empty()) {
        return tl::make_unexpected(std::move(conflicts));
    }

    Blocks blocks = *m_blocks;
    for (std::span<const Change> rest = changes.changes(); !rest.empty();) {
        const std::size_t run = blockRun(rest);
        const BlockKey key = keyOf(rest.front().key);
        const auto place
            = std::ranges::lower_bound(blocks, key, {}, [](const auto &b) { return keyOf(b); });
        const bool known = place != blocks.end() && keyOf(*place) == key;
        const auto after = merged(known ? (*place)->observations() : std::vector<Observation>(),
                                  rest.first(run));
        if (after.empty()) {
            blocks.erase(place);
        } else if (known) {
            *place = Block::make(key.first, key.second, after);
        } else {
            blocks.insert(place, Block::make(key.first, key.second, after));
        }
        rest = rest.subspan(run);
    }
    Dataset result;
    result.m_blocks = std::make_shared<const Blocks>(std::move(blocks));
    return result;
}

bool operator==(const Dataset &a, const Dataset &b)
{
    return a.m_blocks == b.m_blocks
        || std::ranges::equal(*a.m_blocks, *b.m_blocks,
                              [](const auto &x, const auto &y) { return x == y || *x == *y; });
}

namespace {

void appendDifference(std::vector<Change> &changes, const std::vector<Observation> &before,
                      const std::vector<Observation> &after)
{
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        const bool onlyBefore = b == after.end() || (a != before.end() && a->key < b->key);
        const bool onlyAfter = a == before.end() || (b != after.end() && b->key < a->key);
        if (onlyBefore) {
            changes.push_back({a->key, a->datum, std::nullopt, {}});
            ++a;
        } else if (onlyAfter) {
            changes.push_back({b->key, std::nullopt, b->datum, {}});
            ++b;
        } else {
            changes.push_back({a->key, a->datum, b->datum, {}});
            ++a;
            ++b;
        }
    }
}

} // namespace

ChangeSet between(const Dataset &a, const Dataset &b)
{
    std::vector<Change> changes;
    auto x = a.blocks().begin();
    auto y = b.blocks().begin();
    const auto xEnd = a.blocks().end();
    const auto yEnd = b.blocks().end();
    while (x != xEnd || y != yEnd) {
        if (y == yEnd || (x != xEnd && keyOf(*x) < keyOf(*y))) {
            appendDifference(changes, (*x)->observations(), {});
            ++x;
        } else if (x == xEnd || keyOf(*y) < keyOf(*x)) {
            appendDifference(changes, {}, (*y)->observations());
            ++y;
        } else {
            if (*x != *y) {
                appendDifference(changes, (*x)->observations(), (*y)->observations());
            }
            ++x;
            ++y;
        }
    }
    // Keys come sorted and once each from sorted blocks, so this cannot fail.
    return *ChangeSet::make(std::move(changes));
}

} // namespace mm
