// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/cell_coder.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/xlsx_styles.h"

#include <vector>

namespace mm {

/// What the cells of a worksheet refer to.
struct XlsxCellContext {
    const XlsxStyles &styles;
    const std::vector<std::uint32_t> &sharedStrings; ///< indexes into the text pool
    bool date1904 = false;
};

/// Reads xl/worksheets/sheetN.xml into the builder.
[[nodiscard]] std::optional<Refusal> parseXlsxSheet(ByteSource &source,
                                                    const XlsxCellContext &context,
                                                    SheetBuilder &builder, CellCoder &coder,
                                                    const ReadLimits &limits);

} // namespace mm
