// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook_reader.h"

namespace mm::test {

/// The used cells of a sheet in reading order, one a line: "B7 number 12.5", with "=" before the
/// type when a formula gave the value. Made for comparisons that show at once what differs.
[[nodiscard]] QString gridText(const Sheet &sheet);

/// The first sheet of what was read, or "refused: code text".
[[nodiscard]] QString gridText(const Result<Workbook, Refusal> &read);

} // namespace mm::test
