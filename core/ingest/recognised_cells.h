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

} // namespace mm
