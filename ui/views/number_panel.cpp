// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/number_panel.h"

#include "ui/models/month_grid_model.h"
#include "ui/session/workspace.h"
#include "ui/views/cell_details.h"

#include <QVBoxLayout>

namespace mm {

NumberPanel::NumberPanel(Workspace &workspace, MonthGridModel &model, QWidget *parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_details(new CellDetails(workspace.sharedCatalogue(), this))
{
    content()->addWidget(m_details);
    connect(m_details, &CellDetails::sourceWanted, this, &NumberPanel::sourceWanted);
    // The history of a number is complete only when its change is written.
    connect(&workspace, &Workspace::statusChanged, this, &NumberPanel::refresh);
}

void NumberPanel::showIndex(const QModelIndex &index)
{
    m_index = index;
    refresh();
}

void NumberPanel::refresh()
{
    const auto key = m_model.keyAt(m_index);
    if (key) {
        m_details->showCell(m_workspace.dataset(), *key);
        loadHistory(*key);
    } else if (m_index.isValid()) {
        showComputed();
    } else {
        m_details->showNothing();
    }
}

void NumberPanel::showComputed()
{
    const QModelIndex index = m_index;
    const QString row = m_model.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString column
        = m_model.headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString();
    m_details->showComputed(row + QStringLiteral(", ") + column, index.data().toString(),
                            index.data(Qt::ToolTipRole).toString());
}

void NumberPanel::loadHistory(const ObservationKey &key)
{
    if (m_workspace.path().isEmpty()) {
        return;
    }
    HistoryFilter filter;
    filter.place = key.series.place;
    filter.indicator = key.series.indicator;
    filter.breakdown = key.series.breakdown;
    filter.month = key.month;
    m_workspace.history(filter).then(
        this, [this, key](const StoreResult<std::vector<HistoryEntry>> &history) {
            // The selection may have moved on while the answer was on its way.
            if (history && m_model.keyAt(m_index) == key) {
                m_details->showHistory(*history);
            }
        });
}

} // namespace mm
