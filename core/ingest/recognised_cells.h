// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/table_reader.h"

#include <span>
#include <vector>

namespace mm {

/// Notes what the cells of a table were taken for, so that a review can show it.
/// @param cells of the table, row by row
void noteRecognised(const Table &table, std::span<const TableCell> cells, std::uint16_t sheet,
                    std::vector<RecognisedCells> &into);
/// The same of a list whose rows all have a name in every column of names.
/// @param table with its first row among its rows, and a range that ends with its last one
void noteList(const Table &table, std::uint16_t sheet, std::vector<RecognisedCells> &into);

/// Says which columns are left out.
void reportIgnored(const Table &table, const SheetView &view, std::uint16_t sheet,
                   Findings &findings);

} // namespace mm
