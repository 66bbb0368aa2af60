// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook_reader.h"

#include <vector>

namespace mm {

/// A remark on one cell.
struct CellComment {
    QString sheet; ///< its name
    CellPosition cell;
    QString text;
};

/// A workbook of somebody else with comments put in. Everything that was there stays as it is,
/// comments too: a cell that has one gets the new text below it. Only what the same author put in
/// before is replaced, or taken out where there is nothing to say any more.
/// @param xlsx a workbook that readWorkbook() accepts
/// @param author named by the program that shows the comments
/// @return the new file, or why it cannot be written so
[[nodiscard]] Result<QByteArray, Refusal> withComments(const QByteArray &xlsx,
                                                       const std::vector<CellComment> &comments,
                                                       const QString &author);

} // namespace mm
