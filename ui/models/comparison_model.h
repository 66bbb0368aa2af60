// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "ui/models/number_format.h"

#include <QAbstractTableModel>

#include <optional>

namespace mm {

/// The rows of a comparison, and below them the total or the reason why there is none.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        LabelColumn,
        AColumn,
        BColumn,
        ChangeColumn,
        PercentColumn,
        MonthsColumn,
        ColumnCount
    };

    explicit ComparisonModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setComparison(const Comparison &comparison);
    [[nodiscard]] const std::optional<Comparison> &comparison() const { return m_comparison; }
    [[nodiscard]] bool isTotalRow(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant refusalData(int column, int role) const;
    [[nodiscard]] QString display(const ComparisonRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const ComparisonRow &row, Column column) const;
    [[nodiscard]] QString toolTip(const ComparisonRow &row, Column column) const;
    [[nodiscard]] QString sentence(const ComparisonRow &row) const;
    [[nodiscard]] QString valueText(const PeriodValue &value) const;

    std::optional<Comparison> m_comparison;
    NumberFormat m_format;
};

} // namespace mm
