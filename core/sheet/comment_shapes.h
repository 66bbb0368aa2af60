// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_position.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace mm {

/// A drawing in VML without anything in it (ECMA-376 part 4).
[[nodiscard]] QByteArray noShapes();

/// A drawing with a hidden note for each cell: without one, spreadsheet programs do not show the
/// comment of a cell. Nothing when the drawing does not end as one does.
[[nodiscard]] std::optional<QByteArray> withShapes(const QByteArray &drawing,
                                                   const std::vector<CellPosition> &cells);

/// A drawing without the notes of some cells.
[[nodiscard]] QByteArray withoutShapes(const QByteArray &drawing,
                                       const std::vector<CellPosition> &cells);

} // namespace mm
