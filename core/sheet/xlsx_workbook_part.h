// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/read_context.h"

#include <vector>

namespace mm {

/// What xl/workbook.xml says: which sheets there are, in the order of their tabs.
struct XlsxWorkbookPart {
    struct SheetEntry {
        QString name;
        QString relationship;
        SheetVisibility visibility = SheetVisibility::Visible;
    };

    std::vector<SheetEntry> sheets;
    bool date1904 = false;
};

[[nodiscard]] Result<XlsxWorkbookPart, Refusal> parseXlsxWorkbook(ByteSource &source,
                                                                  const ReadLimits &limits);

} // namespace mm
