// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/block_finder.h"

#include <optional>
#include <utility>
#include <vector>

namespace mm {

/// What a column of a block is for.
enum class ColumnRole : std::uint8_t {
    Name, ///< says what the numbers of its row are about
    Value,
    Status, ///< says how far the number of its row can be relied on
    Ignored,
    Empty,
};

/// What the cells of one column of a block hold, counted by kind.
struct ColumnFacts {
    int column = 0;
    int figures = 0;
    int gaps = 0;
    int times = 0;
    int years = 0;
    int texts = 0;
    int subjects = 0; ///< texts that name an indicator, nationality or place
    int known = 0; ///< texts of known words
    int ascending = 0; ///< numbers that are one more than the one above
    std::optional<Idea> field; ///< what its heading says that it holds
    bool headed = false;
    bool headsNumbers = false; ///< its heading is a month, a unit or what is counted
    const SaidSense *said = nullptr; ///< by a person; null: nothing
    ColumnRole role = ColumnRole::Empty;

    [[nodiscard]] int names() const { return texts + times; }
};

/// Rows by whose cells a column is spoken of: its headings; without any, the first row.
[[nodiscard]] std::vector<int> headingRows(const CellBlock &block);

/// Facts and roles of the columns of a block, from its first to its last.
[[nodiscard]] std::vector<ColumnFacts> columnFacts(const CellBlock &block, const SheetView &view);

/// Where one table ends and the next begins, as half-open ranges of @p columns: names of rows stand
/// again to the right of numbers.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
tableSegments(const std::vector<ColumnFacts> &columns);

} // namespace mm
