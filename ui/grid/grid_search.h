// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/grid_bar.h"

#include <QObject>

#include <set>

namespace mm {

class GridView;
class MonthGridModel;
class Workspace;

/// Steps through the cells of the data grid that pass a filter.
class GridSearch : public QObject {
    Q_OBJECT

public:
    /// @param bar where the filter is chosen and the count is told
    GridSearch(Workspace &workspace, GridView &view, MonthGridModel &model, GridBar &bar,
               QObject *parent = nullptr);

    /// Looks again after the grid has changed.
    void update();

Q_SIGNALS:
    void failed(const QString &text);

private:
    void setFilter(GridFilter filter, const QString &edition);
    void step(int by);
    void nameEditions();
    void loadEdition(const QString &edition);
    void loadTyped();
    void collect();
    [[nodiscard]] bool passes(const QModelIndex &index) const;

    Workspace &m_workspace;
    GridView &m_view;
    MonthGridModel &m_model;
    GridBar &m_bar;
    GridFilter m_filter = GridFilter::None;
    QString m_edition;
    std::set<ObservationKey> m_typed; ///< numbers that come from no file
    std::vector<QPersistentModelIndex> m_hits;
};

} // namespace mm
