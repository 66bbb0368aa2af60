// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"
#include "core/sheet/zip_archive.h"

namespace mm {

/// Sheets of an OOXML workbook (xlsx, xlsm, xltx; transitional and strict), in the order of tabs.
/// Tabs that hold no cells (charts, dialogs, macros) are left out.
[[nodiscard]] Result<std::vector<Sheet>, Refusal> readXlsx(const ZipArchive &archive,
                                                           ReadContext &context);

} // namespace mm
