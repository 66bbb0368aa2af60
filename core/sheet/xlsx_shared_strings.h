// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/cell_coder.h"

#include <string>
#include <vector>

namespace mm {

/// Indexes into the text pool, by the position in xl/sharedStrings.xml.
[[nodiscard]] Result<std::vector<std::uint32_t>, Refusal>
parseXlsxSharedStrings(ByteSource &source, CellCoder &coder, const ReadLimits &limits);

/// Replaces "_x000D_" and the like by the character meant (ECMA-376 part 1, 22.9.2.19).
void unescapeXstring(std::string &text);

} // namespace mm
