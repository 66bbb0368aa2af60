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
        TrendColumn,
        ColumnCount
    };

    explicit ComparisonModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Tells of single cells where the rows stay, and resets itself where they do not.
    void setComparison(const Comparison &comparison);
    /// Months of a country up to the end of the first period; empty where nothing is known.
    using Trend = std::vector<std::optional<double>>;
    /// @param trends one for each row
    /// @param words the months they show: "2024–2025"
    void setTrends(std::vector<Trend> trends, const QString &words);
    [[nodiscard]] const std::optional<Comparison> &comparison() const { return m_comparison; }
    [[nodiscard]] bool isTotalRow(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// What the cells say, row by row.
    [[nodiscard]] std::vector<QVariantList> said() const;
    [[nodiscard]] QVariant refusalData(int column, int role) const;
    [[nodiscard]] QString display(const ComparisonRow &row, Column column) const;
    [[nodiscard]] QVariant sortValue(const ComparisonRow &row, Column column) const;
    [[nodiscard]] QString toolTip(const ComparisonRow &row, Column column) const;
    [[nodiscard]] QString sentence(const ComparisonRow &row) const;
    [[nodiscard]] QString valueText(const PeriodValue &value) const;

    std::optional<Comparison> m_comparison;
    std::vector<Trend> m_trends;
    QString m_trendWords;
    NumberFormat m_format;
};

} // namespace mm
