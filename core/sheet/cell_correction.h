// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet.h"

#include <span>

namespace mm {

/// A text that is to be read in place of what a cell holds.
struct CellCorrection {
    std::size_t sheet = 0; ///< index into the sheets of the workbook
    CellPosition cell;
    QString text;
};

/// The workbook with other texts in some cells; the file itself stays as it is.
[[nodiscard]] Workbook corrected(const Workbook &workbook,
                                 std::span<const CellCorrection> corrections);

} // namespace mm
