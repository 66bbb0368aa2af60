// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kind_filter.h"

#include "ui/models/roles.h"

namespace mm {

KindFilter::KindFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void KindFilter::setKind(std::optional<int> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool KindFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_kind || sourceModel()->index(row, 0, parent).data(KindRole).toInt() == *m_kind;
}

} // namespace mm
