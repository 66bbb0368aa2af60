// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/block_finder.h"
#include "core/ingest/column_facts.h"
#include "core/ingest/heading.h"

#include <optional>
#include <vector>

namespace mm {

/// A block whose columns are told apart: names of rows on one side, numbers under headings on the
/// other. Long lists are tables with many columns of names and one of numbers.
struct Table {
    /// Column of names.
    struct NameColumn {
        int column = 0;
        std::optional<Idea> field; ///< what its heading says that it holds
    };
    /// Column of numbers.
    struct ValueColumn {
        int column = 0;
        Heading heading;
    };
    struct Row {
        int row = 0;
        Heading heading;
        std::optional<int> section;
    };

    std::vector<int> titles; ///< rows of the lines above
    std::vector<NameColumn> names;
    std::vector<ValueColumn> values;
    std::optional<int> statusColumn;
    std::vector<Row> rows;
    std::vector<CellPosition> corners; ///< headings over names that say more than what stands below
    std::vector<CellPosition> ignored; ///< headings of columns that say nothing we keep
    /// Headings of columns that may make more of the rows than is understood: places in a country.
    std::vector<CellPosition> unclear;
    CellRange range;
    NameKind rowNames = NameKind::Unknown; ///< what countries in names of rows stand for
    NameKind columnNames = NameKind::Unknown;
};

/// Tells the columns of a block apart. Tables side by side become several.
[[nodiscard]] std::vector<Table> tablesOf(const CellBlock &block, const SheetView &view);
/// The same with the facts of its columns, which may be those of more rows than the block has.
[[nodiscard]] std::vector<Table> tablesOf(const CellBlock &block, std::vector<ColumnFacts> facts,
                                          const SheetView &view);

} // namespace mm
