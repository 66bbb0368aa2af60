// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/clipboard_table.h"
#include "core/editing/grid_area.h"

#include <span>

namespace mm {

class MonthGridModel;

/// What is copied out of the data grid.
struct GridCopy {
    ClipboardTable table;
    int headerRows = 0;
    int headerColumns = 0;
};

/// The rows and columns that have a selected cell; cells between that are not selected stay empty.
/// Without headers only what can be pasted back is copied, as it would be typed: computed columns
/// and rows are left out unless nothing else is selected. With headers everything is, under the
/// names of countries and ISO months.
[[nodiscard]] GridCopy copyOf(const MonthGridModel &model, std::span<const GridArea> selection,
                              bool withHeaders);

} // namespace mm
