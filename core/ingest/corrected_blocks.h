// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/block_finder.h"
#include "core/ingest/reading.h"
#include "core/ingest/table.h"

#include <memory>
#include <vector>

namespace mm {

/// The blocks of a sheet, found with what a person said about it.
struct CorrectedBlocks {
    std::unique_ptr<SaidMeanings> said; ///< null: nothing
    std::unique_ptr<SheetView> view; ///< looks at `said`
    SheetBlocks blocks;
    std::vector<Issue> remarks; ///< one for each correction of the sheet: used, or why not
};

/// What fits nothing is not used, and then the sheet is read as if it had not been said.
/// @param asSent the workbook of the sheet before any name in it was replaced
/// @param corrections of any sheets
[[nodiscard]] CorrectedBlocks findCorrectedBlocks(const Sheet &sheet, const Workbook &asSent,
                                                  const std::vector<SheetCorrection> &corrections,
                                                  const Catalogue &catalogue, TextMeanings &texts);

/// The frames of the tables that a block became; of the block itself when it became none.
[[nodiscard]] std::vector<TableFrame>
framesOf(const CellBlock &block, const std::vector<Table> &tables, std::uint16_t sheet);

} // namespace mm
