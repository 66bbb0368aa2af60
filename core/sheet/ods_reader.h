// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"
#include "core/sheet/zip_archive.h"

namespace mm {

/// Sheets of an OpenDocument spreadsheet (ods, ots), in the order of tabs.
[[nodiscard]] Result<std::vector<Sheet>, Refusal> readOds(const ZipArchive &archive,
                                                          ReadContext &context);

} // namespace mm
