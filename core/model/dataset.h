// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mm {

/// The months of one indicator, place and breakdown. A view that keeps its data alive.
class Series {
public:
    Series(std::shared_ptr<const Block> block, std::size_t row)
        : m_block(std::move(block))
        , m_row(row)
    {
    }

    [[nodiscard]] SeriesKey key() const
    {
        return {m_block->indicator(), m_block->place(), m_block->rows()[m_row].breakdown};
    }
    /// From the first to the last month that has a Datum; gaps inside are possible.
    [[nodiscard]] Period extent() const;
    [[nodiscard]] std::optional<Datum> at(Month month) const { return m_block->at(m_row, month); }
    [[nodiscard]] PartialSum sum(Period period) const { return m_block->sum(m_row, period); }

private:
    std::shared_ptr<const Block> m_block;
    std::size_t m_row;
};

/// Every number at one moment. Immutable; a copy costs one reference, and a changed dataset shares
/// everything that did not change with the one it came from.
class Dataset {
public:
    using Blocks = std::vector<std::shared_ptr<const Block>>;

    Dataset();
    /// @param observations in any order; of several with one key the last stays
    [[nodiscard]] static Dataset of(std::vector<Observation> observations);
    /// @param blocks in any order, at most one for an indicator and place
    [[nodiscard]] static Dataset ofBlocks(Blocks blocks);

    [[nodiscard]] std::span<const std::shared_ptr<const Block>> blocks() const { return *m_blocks; }
    /// The blocks of one indicator, in the order of places.
    [[nodiscard]] std::span<const std::shared_ptr<const Block>> blocks(IndicatorId indicator) const;
    [[nodiscard]] std::shared_ptr<const Block> block(IndicatorId indicator, PlaceId place) const;
    [[nodiscard]] std::optional<Series> find(const SeriesKey &key) const;
    [[nodiscard]] std::optional<Datum> at(const ObservationKey &key) const;
    /// From the earliest to the latest month with a Datum, of one indicator or of all.
    [[nodiscard]] std::optional<Period> extent(std::optional<IndicatorId> indicator = {}) const;
    [[nodiscard]] std::size_t observationCount() const;
    [[nodiscard]] bool isEmpty() const { return m_blocks->empty(); }

    /// The dataset after all changes, or every change whose `before` does not hold.
    [[nodiscard]] Result<Dataset, std::vector<Conflict>> applying(const ChangeSet &changes) const;

    friend bool operator==(const Dataset &a, const Dataset &b);

private:
    std::shared_ptr<const Blocks> m_blocks;
};

/// What leads from @p a to @p b: `a.applying(between(a, b)) == b`.
[[nodiscard]] ChangeSet between(const Dataset &a, const Dataset &b);

} // namespace mm
