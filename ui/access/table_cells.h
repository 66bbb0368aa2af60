// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/table_text.h"

#include <QAccessible>
#include <QHash>

#include <functional>

namespace mm {

/// The numbers behind a picture as a table for screen readers: what a person who does not see it
/// walks through cell by cell. Part of the picture's own interface, which hands it out for
/// QAccessible::TableInterface and counts its cells among the children.
class TableCells : public QAccessibleTableInterface {
public:
    /// @param picture what draws the numbers
    /// @param rows the numbers at any time, the heading first
    TableCells(QWidget *picture, std::function<TableRows()> rows);
    ~TableCells() override;
    Q_DISABLE_COPY_MOVE(TableCells)

    /// The cells one after the other, row by row, as children of the owner.
    [[nodiscard]] int count() const { return rowCount() * columnCount(); }
    [[nodiscard]] QAccessibleInterface *cell(int index) const;
    /// Place of a cell among them; -1 for anything else.
    [[nodiscard]] int indexOf(const QAccessibleInterface *cell) const;

    /// @param row -1 is the heading
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QWidget *picture() const { return m_picture; }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override { return text(-1, column); }
    QString rowDescription(int row) const override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    // Nothing is selected cell by cell: that is what the picture itself is for.
    int selectedCellCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }

private:
    [[nodiscard]] QAccessibleInterface *made(int row, int column) const;

    QWidget *m_picture;
    std::function<TableRows()> m_rows;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells; ///< made when first asked for
};

} // namespace mm
