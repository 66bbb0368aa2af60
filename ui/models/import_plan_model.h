// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "ui/models/number_format.h"

#include <QAbstractTableModel>

#include <memory>

namespace mm {

/// Every number of an import: what is stored, what the sheet says, and what will happen.
class ImportPlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        KindColumn,
        PlaceColumn,
        IndicatorColumn,
        BreakdownColumn,
        MonthColumn,
        BeforeColumn,
        AfterColumn,
        CellColumn,
        ColumnCount
    };

    explicit ImportPlanModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const ImportPlan> plan);
    [[nodiscard]] static QString kindText(ImportItem::Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString display(const ImportItem &item, Column column) const;
    [[nodiscard]] QVariant sortValue(const ImportItem &item, Column column) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const ImportPlan> m_plan;
    NumberFormat m_format;
};

} // namespace mm
