// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/column_facts.h"
#include "core/ingest/table_reader.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mm {

/// A block that is a long list of plain rows: each names what it counts and one month in words that
/// other rows use too, and holds one plain count. What the words mean is found out once, by a
/// sample of the rows; the others differ only in which of these meanings they combine.
struct LongList {
    /// A row below the headings.
    struct Row {
        std::uint32_t subject = 0; ///< number of the names beside the month, all together
        std::uint32_t month = 0; ///< number of the name of the month
        std::int64_t count = 0;
    };

    CellBlock sample; ///< the block with as many of its rows as it takes to have all names
    std::vector<std::size_t> sampled; ///< the indexes of these rows
    std::vector<Row> rows; ///< of the block, which follow each other on the sheet
    int firstRow = 0;
    int valueColumn = 0;
    std::size_t subjects = 0; ///< different ones
    std::size_t months = 0;
};

/// Nothing for a block that is anything else, or too short to be worth it: then every row has to be
/// read by itself.
[[nodiscard]] std::optional<LongList>
longListOf(const CellBlock &block, const std::vector<ColumnFacts> &facts, const SheetView &view);

/// The observations of all rows, in their order, from what the table reader made of the sample.
/// Months have no status of their own: that is a matter of the subject.
/// @param sheet index into the sheets of the workbook
/// @return nothing when the sample is not as plain as its words: every row has to be read by itself
[[nodiscard]] std::optional<std::vector<DraftObservation>>
observationsOf(const LongList &list, const std::vector<TableCell> &sample, std::uint16_t sheet);

} // namespace mm
