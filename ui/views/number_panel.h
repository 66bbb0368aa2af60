// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/model/series_key.h"
#include "ui/views/card.h"

#include <QPersistentModelIndex>

#include <optional>

namespace mm {

class CellDetails;
class MonthGridModel;
class Workspace;

/// The details of the current cell of the data grid, with its history from the store.
class NumberPanel : public Card {
    Q_OBJECT

public:
    NumberPanel(Workspace &workspace, MonthGridModel &model, QWidget *parent = nullptr);

    void showIndex(const QModelIndex &index);
    [[nodiscard]] CellDetails *details() const { return m_details; }

Q_SIGNALS:
    /// Somebody wants to see the cell of the file a number came from.
    void sourceWanted(const mm::CellRef &cell);

private:
    void refresh();
    void showComputed();
    void loadHistory(const ObservationKey &key);

    Workspace &m_workspace;
    MonthGridModel &m_model;
    CellDetails *m_details;
    QPersistentModelIndex m_index;
};

} // namespace mm
