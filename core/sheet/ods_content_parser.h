// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/cell_coder.h"
#include "core/sheet/sheet_builder.h"

#include <vector>

namespace mm {

/// Reads content.xml of an OpenDocument spreadsheet.
[[nodiscard]] Result<std::vector<SheetBuilder>, Refusal>
parseOdsContent(ByteSource &source, CellCoder &coder, const ReadContext &context);

} // namespace mm
