// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace mm {

/// The look that all read-only tables share: rows, no grid, no frame.
void applyTableLook(QTableView &table);

/// Makes every column as wide as what stands in it, with room between columns.
void fitColumns(QTableView &table);

} // namespace mm
