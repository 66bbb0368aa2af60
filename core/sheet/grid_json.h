// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook_reader.h"

#include <QIODevice>

namespace mm {

/// Writes the cells of a workbook as one JSON document, the `grid` of the command line, piece by
/// piece: a workbook of millions of cells needs no second copy in memory.
/// @return false when the device took less than was written; its error says why
[[nodiscard]] bool writeGridJson(const Workbook &workbook, QIODevice &device);

/// The same for a file that was not read: {"format_version":1,"refused":{"code":…,"text":…}}.
[[nodiscard]] bool writeGridJson(const Refusal &refusal, QIODevice &device);

} // namespace mm
