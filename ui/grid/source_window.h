// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/sheet/workbook_reader.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTabBar;
class QTableView;

namespace mm {

class SheetModel;
class Workspace;

/// A workbook that is kept with the dataset, as it was sent, opened at the cell of a number.
class SourceWindow : public QWidget {
    Q_OBJECT

public:
    SourceWindow(Workspace &workspace, const CellRef &cell, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QString text() const;

private:
    void showWorkbook(std::shared_ptr<const Workbook> workbook);
    void showSheet(int sheet);

    CellRef m_cell;
    std::shared_ptr<const Workbook> m_workbook;
    SheetModel *m_model;
    QLabel *m_text;
    QTabBar *m_sheets;
    QTableView *m_table;
};

} // namespace mm
