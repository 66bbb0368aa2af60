// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/change_set.h"
#include "ui/models/number_format.h"

#include <QAbstractTableModel>

#include <memory>

namespace mm {

/// The changes of one change set: one row a number.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Country, Counted, MonthColumn, Before, After, Source, ColumnCount };

    explicit ChangeModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    void setChanges(const ChangeSet &changes);
    [[nodiscard]] const Change &at(int row) const
    {
        return m_changes.changes()[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Change &change, Column column) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    ChangeSet m_changes;
    NumberFormat m_format;
};

} // namespace mm
