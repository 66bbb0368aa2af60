// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/table_cells.h"

#include "ui/access/accessible_leaf.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kHeading = -1;
constexpr int kNameColumn = 1; ///< behind the code, for whoever reads the table by machine

/// One cell, or a heading of a column.
class NumberCell : public AccessibleLeaf, public QAccessibleTableCellInterface {
public:
    NumberCell(const TableCells &cells, int row, int column)
        : AccessibleLeaf(cells.picture())
        , m_cells(cells)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override
    {
        return m_row < m_cells.rowCount() && m_column < m_cells.columnCount();
    }
    QAccessible::Role role() const override
    {
        return m_row == kHeading ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name ? m_cells.text(m_row, m_column) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return m_row == kHeading
            ? QList<QAccessibleInterface *>()
            : QList<QAccessibleInterface *>{m_cells.cellAt(kHeading, m_column)};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        return m_row == kHeading || m_column <= kNameColumn
            ? QList<QAccessibleInterface *>()
            : QList<QAccessibleInterface *>{m_cells.cellAt(m_row, kNameColumn)};
    }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    const TableCells &m_cells;
    int m_row;
    int m_column;
};

} // namespace

TableCells::TableCells(QWidget *picture, std::function<TableRows()> rows)
    : m_picture(picture)
    , m_rows(std::move(rows))
{
}

TableCells::~TableCells()
{
    std::ranges::for_each(m_cells, QAccessible::deleteAccessibleInterface);
}

QAccessibleInterface *TableCells::made(int row, int column) const
{
    const std::pair place(row, column);
    const auto known = m_cells.constFind(place);
    if (known != m_cells.constEnd()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto *cell = new NumberCell(*this, row, column);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *TableCells::cellAt(int row, int column) const
{
    return row < kHeading || row >= rowCount() || column < 0 || column >= columnCount()
        ? nullptr
        : made(row, column);
}

QAccessibleInterface *TableCells::cell(int index) const
{
    const int columns = columnCount();
    return index < 0 || columns == 0 ? nullptr : cellAt(index / columns, index % columns);
}

int TableCells::indexOf(const QAccessibleInterface *cell) const
{
    for (auto known = m_cells.constBegin(); known != m_cells.constEnd(); ++known) {
        const auto [row, column] = known.key();
        if (row != kHeading && QAccessible::accessibleInterface(known.value()) == cell) {
            return row * columnCount() + column;
        }
    }
    return -1;
}

QString TableCells::text(int row, int column) const
{
    const TableRows rows = m_rows();
    const int index = row + 1;
    return index < std::ssize(rows) ? rows[static_cast<std::size_t>(index)].value(column)
                                    : QString();
}

int TableCells::rowCount() const
{
    return std::max(static_cast<int>(m_rows().size()) - 1, 0);
}

int TableCells::columnCount() const
{
    const TableRows rows = m_rows();
    return rows.empty() ? 0 : static_cast<int>(rows.front().size());
}

QString TableCells::rowDescription(int row) const
{
    return text(row, kNameColumn);
}

void TableCells::modelChange(QAccessibleTableModelChangeEvent * /*event*/)
{
    std::ranges::for_each(m_cells, QAccessible::deleteAccessibleInterface);
    m_cells.clear();
}

} // namespace mm
