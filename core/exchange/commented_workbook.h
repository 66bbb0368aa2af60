// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xlsx_comments.h"

namespace mm {

struct CommentedWorkbook {
    QByteArray bytes; ///< .xlsx
    bool isCopy = false; ///< of the cells alone: the file itself cannot hold comments
};

/// A sheet for the office that sent it, with comments on its cells: a workbook (.xlsx) is the one
/// that was sent, whatever else it holds; of any other kind of file it is a copy of its cells.
/// @param original bytes of the file
/// @param read the same file as it was read
/// @return the workbook, or one plain sentence
[[nodiscard]] Result<CommentedWorkbook, QString>
commentedWorkbook(const QByteArray &original, const Workbook &read,
                  const std::vector<CellComment> &comments, const QString &author);

} // namespace mm
