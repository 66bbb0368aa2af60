// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace mm {

/// The look that all read-only tables share: rows, no grid, no frame.
void applyTableLook(QTableView &table);

} // namespace mm
