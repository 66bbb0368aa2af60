// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/cell_coder.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/xlsx_cell.h"

namespace mm {

/// Who reads rows that are written as most programs write them. Both read the same.
enum class PlainRows { Scanned, Parsed };

/// Reads xl/worksheets/sheetN.xml into the builder.
[[nodiscard]] std::optional<Refusal> parseXlsxSheet(ByteSource &source,
                                                    const XlsxCellContext &context,
                                                    SheetBuilder &builder, CellCoder &coder,
                                                    const ReadLimits &limits,
                                                    PlainRows plainRows = PlainRows::Scanned);

} // namespace mm
