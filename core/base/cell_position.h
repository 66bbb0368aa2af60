// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace mm {

/// Row and column of a cell, both counted from 0; written as in a spreadsheet: {6, 1} is "B7".
struct CellPosition {
    int row = 0;
    int column = 0;

    [[nodiscard]] static std::optional<CellPosition> parse(QStringView a1);
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const CellPosition &, const CellPosition &) = default;
};

/// Closed rectangle of cells, written "A4:H20"; a single cell is written "A4".
struct CellRange {
    CellPosition first;
    CellPosition last;

    [[nodiscard]] static std::optional<CellRange> parse(QStringView a1);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] constexpr bool contains(CellPosition p) const
    {
        return p.row >= first.row && p.row <= last.row && p.column >= first.column
            && p.column <= last.column;
    }

    friend constexpr auto operator<=>(const CellRange &, const CellRange &) = default;
};

/// Letters of a column counted from 0: 0 is "A", 27 is "AB".
[[nodiscard]] QString columnLetters(int column);

} // namespace mm
