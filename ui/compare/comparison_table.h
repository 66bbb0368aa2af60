// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison_model.h"

#include <QTableView>

#include <array>

namespace mm {

class ComparisonOrder;

/// A comparison by country as a table. Its columns are as wide as what they say, and do not shrink
/// while months are gone through: nothing sways, and only cells that change are measured.
class ComparisonTable : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    /// @param trends one for each row
    /// @param months that the trends show: "2024–2025"
    void setComparison(const Comparison &comparison, std::vector<ComparisonModel::Trend> trends,
                       const QString &months);
    /// Selects the row of a country; of none when there is no such row.
    void setSelectedKey(const QString &countryCode);

    void reset() override;

Q_SIGNALS:
    void keyChosen(const QString &countryCode); ///< by a person; empty: the total

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The reason why there is no total runs over several columns, and takes two lines.
    void fitLastRow(const Comparison &comparison);
    void measure(int row, int column);
    void measureAll();
    void fitColumns();

    ComparisonModel *m_model;
    ComparisonOrder *m_order;
    int m_spanned = -1; ///< row that runs over several columns
    std::array<int, ComparisonModel::ColumnCount> m_wanted{}; ///< pixels
};

} // namespace mm
