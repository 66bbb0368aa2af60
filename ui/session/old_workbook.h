// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/sheet/workbook_reader.h"

namespace mm {

/// Whether a file was refused because it is a binary workbook of Excel 97 to 2003 (.xls).
[[nodiscard]] bool isOldWorkbook(const QString &path, const Refusal &refusal);

/// Has an installed LibreOffice turn a binary workbook into one that can be read: in a folder and
/// with a profile of its own that are removed afterwards, without macros, links and active content,
/// within a minute. Blocks; not for the thread of the window.
/// @return the workbook under the name and with the hash of the file itself; without LibreOffice a
///         refusal that says how to save the file instead
[[nodiscard]] Result<Workbook, Refusal> readOldWorkbook(const QString &path,
                                                        const CancelToken &cancel);

} // namespace mm
