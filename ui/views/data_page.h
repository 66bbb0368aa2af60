// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace mm {

class Card;
class CellDetails;
class MonthGridModel;
class ViewState;
class Workspace;

/// Countries by months of one indicator, to look at and to edit, with the details of one cell.
class DataPage : public QWidget {
    Q_OBJECT

public:
    DataPage(Workspace &workspace, ViewState &state, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *grid() const { return m_grid; }

private:
    void showDataset();
    void showIndicator();
    void showSelectedPlace();
    void showCurrentCell();
    void scrollToLatest();
    void copySelection() const;
    void clearSelection();
    void write(const Change &change);

    Workspace &m_workspace;
    ViewState &m_state;
    MonthGridModel *m_model;
    Card *m_gridCard;
    QTableView *m_grid;
    QLabel *m_definition;
    CellDetails *m_details;
};

} // namespace mm
