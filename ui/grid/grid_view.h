// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/grid_area.h"

#include <QTableView>

#include <vector>

namespace mm {

/// The table of the data page: moves like a spreadsheet. Enter goes down, after Tabs back to the
/// column they began in; Tab goes to the next cell that takes a number; typing replaces.
class GridView : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    /// The selection as areas that do not overlap; the current cell when nothing is selected.
    [[nodiscard]] std::vector<GridArea> selectedAreas() const;
    /// Makes a cell current and brings it into the middle when it is out of sight.
    void goTo(const QModelIndex &index);
    /// Shows the latest months.
    void scrollToEnd();
    void fitHeaders();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void moveAlongRow(int step);
    void moveDown();
    [[nodiscard]] bool hasWrongEntry() const;

    int m_tabColumn = -1; ///< where a run of Tabs began
    bool m_moving = false;
};

} // namespace mm
