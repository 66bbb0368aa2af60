// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/sheet_view.h"

#include <optional>

namespace mm {

/// Where a list of persons begins: a row that heads names, dates of birth, telephone or case
/// numbers. Such a sheet is not read at all.
[[nodiscard]] std::optional<CellPosition> personList(const SheetView &view);

} // namespace mm
