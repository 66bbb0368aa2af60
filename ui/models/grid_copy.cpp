// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_copy.h"

#include "ui/models/month_grid_model.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <set>

namespace mm {

namespace {

bool isSelected(std::span<const GridArea> selection, GridPosition position)
{
    return std::ranges::any_of(selection,
                               [&](const GridArea &area) { return area.contains(position); });
}

/// Drops computed lines as long as others are left.
void keepTyped(std::set<int> &lines, const MonthGridModel &model, Qt::Orientation orientation)
{
    const auto computed
        = [&](int line) { return model.headerData(line, orientation, ComputedRole).toBool(); };
    if (!std::ranges::all_of(lines, computed)) {
        std::erase_if(lines, computed);
    }
}

} // namespace

GridCopy copyOf(const MonthGridModel &model, std::span<const GridArea> selection, bool withHeaders)
{
    std::set<int> rows;
    std::set<int> columns;
    for (const GridArea &area : selection) {
        for (int row = area.first.row; row <= area.last.row; ++row) {
            rows.insert(row);
        }
        for (int column = area.first.column; column <= area.last.column; ++column) {
            columns.insert(column);
        }
    }
    if (!withHeaders) {
        keepTyped(rows, model, Qt::Vertical);
        keepTyped(columns, model, Qt::Horizontal);
    }
    GridCopy copy;
    if (withHeaders) {
        copy.headerRows = 1;
        copy.headerColumns = 1;
        QStringList header{QString()};
        for (const int column : columns) {
            header << model.headerData(column, Qt::Horizontal, KeyRole).toString();
        }
        copy.table.rows.push_back(header);
    }
    for (const int row : rows) {
        QStringList cells;
        if (withHeaders) {
            cells << guardedLabel(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        }
        for (const int column : columns) {
            cells << (isSelected(selection, {row, column})
                          ? model.index(row, column).data(Qt::EditRole).toString()
                          : QString());
        }
        copy.table.rows.push_back(cells);
    }
    return copy;
}

} // namespace mm
