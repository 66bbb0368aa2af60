// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // moc of Qt 6.4 stumbles over <compare> without it

#include <compare>

namespace mm {

/// A cell of the grid that numbers are typed into, counted from 0.
struct GridPosition {
    int row = 0;
    int column = 0;

    friend constexpr auto operator<=>(const GridPosition &, const GridPosition &) = default;
};

/// A rectangle of such cells, both corners included.
struct GridArea {
    GridPosition first;
    GridPosition last;

    [[nodiscard]] static constexpr GridArea of(GridPosition cell) { return {cell, cell}; }
    [[nodiscard]] constexpr bool contains(GridPosition p) const
    {
        return p.row >= first.row && p.row <= last.row && p.column >= first.column
            && p.column <= last.column;
    }

    friend constexpr bool operator==(const GridArea &, const GridArea &) = default;
};

} // namespace mm
