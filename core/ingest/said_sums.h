// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/table.h"
#include "core/ingest/title_doubts.h"

#include <vector>

namespace mm {

/// A row or column that a person called a part, a country or a month, and whose numbers are the
/// sums of those beside them: it may be a total all the same.
struct SaidSum {
    bool isRow = false;
    int line = 0; ///< of the sheet
    TitleDoubt doubt;
};

/// Whether a person called it a total: it is not stored, and nothing has to be known of it.
[[nodiscard]] bool isSaidTotal(const Heading &heading);

[[nodiscard]] std::vector<SaidSum> saidSums(const Table &table, const SheetView &view);

} // namespace mm
