// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/row_facts.h"

#include <optional>
#include <vector>

namespace mm {

/// Rows of a sheet that belong together: headings, then numbers under them.
struct CellBlock {
    struct Row {
        int row = 0;
        std::optional<int> section; ///< row of the line that names the section
    };

    std::vector<int> titles; ///< lines above that belong to no earlier block, top to bottom
    std::vector<int> headings; ///< rows, top to bottom
    std::vector<Row> rows;
    int firstColumn = 0;
    int lastColumn = 0;
};

struct SheetBlocks {
    std::vector<CellBlock> blocks;
    std::vector<int> lines; ///< every row of text that is not part of a table
};

/// Splits a sheet into blocks by what its rows hold; no position on the sheet is special.
[[nodiscard]] SheetBlocks findBlocks(const SheetView &view);

} // namespace mm
