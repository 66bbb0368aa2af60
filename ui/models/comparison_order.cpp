// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_order.h"

#include "ui/models/comparison_model.h"
#include "ui/models/roles.h"

namespace mm {

ComparisonOrder::ComparisonOrder(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(false);
}

void ComparisonOrder::arrange()
{
    if (sortColumn() < 0) {
        return;
    }
    const auto sourceAt = [this](int row) { return mapToSource(index(row, sortColumn())); };
    const bool down = sortOrder() == Qt::DescendingOrder;
    for (int row = 1; row < rowCount(); ++row) {
        const QModelIndex above = sourceAt(row - 1);
        const QModelIndex below = sourceAt(row);
        if (down ? lessThan(above, below) : lessThan(below, above)) {
            sort(sortColumn(), sortOrder());
            return;
        }
    }
}

int ComparisonOrder::rowOf(const QString &key) const
{
    const auto *model = qobject_cast<const ComparisonModel *>(sourceModel());
    const int row = model ? model->rowOf(key) : -1;
    return row < 0 ? -1 : mapFromSource(model->index(row, 0)).row();
}

bool ComparisonOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = qobject_cast<const ComparisonModel *>(sourceModel());
    const bool down = sortOrder() == Qt::DescendingOrder;
    const bool totalLeft = model->isTotalRow(left.row());
    if (totalLeft || model->isTotalRow(right.row())) {
        return totalLeft == down;
    }
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.isValid() != b.isValid()) {
        return b.isValid() == down;
    }
    return a.typeId() == QMetaType::QString
        ? QString::localeAwareCompare(a.toString(), b.toString()) < 0
        : a.toDouble() < b.toDouble();
}

} // namespace mm
