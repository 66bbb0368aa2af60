// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace mm {

/// The log of a dataset: one row a change set, newest first.
class ChangeSetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Why, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param shown the change sets to list; none: all
    void setLog(const std::vector<ChangeSetInfo> &log,
                const std::optional<std::set<qint64>> &shown);
    [[nodiscard]] const ChangeSetInfo &at(int row) const
    {
        return m_sets[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 when it is not listed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ChangeSetInfo &set, Column column) const;

    std::vector<ChangeSetInfo> m_sets;
};

} // namespace mm
