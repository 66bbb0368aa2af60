// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace mm {

/// Sorts a ComparisonModel by its raw values. The total, or the reason why there is none, stays
/// last; rows without a value come just before it, whichever way is sorted. Cells that change do
/// not move their row before arrange(): of several that change at once none could find its place.
class ComparisonOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ComparisonOrder(QObject *parent = nullptr);

    /// Sorts again where values have left the order.
    void arrange();
    /// Row of a country as it stands now; -1 when there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace mm
