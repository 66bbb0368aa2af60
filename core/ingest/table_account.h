// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"
#include "core/ingest/table_reader.h"
#include "core/ingest/title_doubts.h"

#include <optional>
#include <vector>

namespace mm {

/// Whether its numbers have names that say neither what they count nor when.
[[nodiscard]] bool tellsNothing(const Table &table);

/// Gives the headings of both axes the years that they leave to others to say.
void completeTimes(Table &table, const TimeContext &time);

/// A note that figures run from January, where neither titles nor headings say so.
/// @param notes lines of the sheet that stand outside of its tables
[[nodiscard]] std::optional<TitleDoubt> cumulativeNote(const Table &table,
                                                       const TableContext &context,
                                                       const std::vector<TitleLine> &notes);

/// The question what the column of that cell divides the numbers by.
[[nodiscard]] TitleDoubt columnDoubt(const Table &table, CellPosition at, const Sheet &sheet);

/// What was recognised, in words for the review.
/// @param rows how many the table has, which may be a sample of them
[[nodiscard]] TableLayout describe(const Table &table, std::size_t rows,
                                   const TableContext &context, const Catalogue &catalogue);

} // namespace mm
