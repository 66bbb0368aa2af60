// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheet/sheet.h"

namespace mm {

/// Puts a Sheet together cell by cell. Cells may come in any order; row by row is fastest.
class SheetBuilder {
public:
    SheetBuilder(QString name, SheetVisibility visibility);

    /// Adds a cell; its text index belongs to the pool that finish() gets. Empty cells are left
    /// out.
    void add(int row, int column, const Cell &cell);
    /// Adds cells of one row, none of them empty.
    void addRow(int row, std::span<const Sheet::Entry> cells);
    /// Makes room for that many more cells.
    void reserve(std::size_t cells);
    void addMerge(const CellRange &range);
    /// Both closed ranges, counted from 0.
    void hideRows(int first, int last);
    void hideColumns(int first, int last);

    [[nodiscard]] std::size_t cellCount() const { return m_sheet.m_entries.size(); }
    [[nodiscard]] std::size_t mergeCount() const { return m_sheet.m_merges.size(); }

    /// The sheet, or the position that was filled twice. The builder is used up.
    [[nodiscard]] Result<Sheet, CellPosition> finish(std::shared_ptr<const TextPool> texts);

private:
    [[nodiscard]] std::optional<CellPosition> sort();

    Sheet m_sheet;
    int m_row = -1;
    int m_column = -1;
    bool m_sorted = true;
};

} // namespace mm
