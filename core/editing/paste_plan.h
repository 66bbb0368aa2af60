// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/clipboard_table.h"
#include "core/editing/grid_area.h"
#include "core/model/dataset.h"

#include <functional>
#include <span>
#include <vector>

namespace mm {

/// The grid that numbers are put into, as far as putting needs to know it.
struct EntryGrid {
    std::vector<int> rows; ///< that take numbers, rising: computed rows are not among them
    std::vector<int> columns; ///< that take numbers, rising
    std::function<ObservationKey(GridPosition)> key; ///< of a cell in such a row and column
    /// Why that number cannot be set; empty when it can.
    std::function<QString(const ObservationKey &)> refusal;
};

/// What becomes of one cell.
struct PlannedCell {
    enum class Outcome { Changed, Same, Refused };

    GridPosition position;
    ObservationKey key;
    QString text; ///< as it was copied
    std::optional<Datum> before;
    std::optional<Datum> after; ///< as before when refused
    Outcome outcome = Outcome::Same;
    QString reason; ///< a plain sentence for what is refused
};

/// What a paste, a fill or a deletion would do, cell by cell, before it is done.
struct PastePlan {
    std::vector<PlannedCell> cells; ///< in reading order
    int clipped = 0; ///< cells with something in them that lie outside the grid
    int marksDropped = 0; ///< cells that lost the signs of footnotes

    [[nodiscard]] int count(PlannedCell::Outcome outcome) const;
    [[nodiscard]] int cleared() const; ///< numbers that become "not reported"
    [[nodiscard]] ChangeSet changes() const;
    [[nodiscard]] const PlannedCell *at(GridPosition position) const;
};

/// Where a copied table goes. One cell fills the whole selection; one row fills every selected
/// row, from the first selected column; any other block goes from the first selected cell on,
/// whatever the selection. Rows and columns that take no numbers are stepped over, and what would
/// leave the grid is cut off and counted. Every cell passes the reader and the rules of the grid;
/// the others go on without those that do not.
/// @param selection areas that do not overlap
[[nodiscard]] PastePlan planPaste(const ClipboardTable &table, const EntryGrid &grid,
                                  std::span<const GridArea> selection, const Dataset &dataset);

/// Clears to "not reported", never to zero.
[[nodiscard]] PastePlan planClear(const EntryGrid &grid, std::span<const GridArea> selection,
                                  const Dataset &dataset);

/// Copies the first row of every area, or its first column, over the rest of the area, amount and
/// status. No series is continued.
enum class FillDirection { Down, Right };
[[nodiscard]] PastePlan planFill(const EntryGrid &grid, std::span<const GridArea> selection,
                                 const Dataset &dataset, FillDirection direction);

} // namespace mm
