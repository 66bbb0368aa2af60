// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_item_model.h"

#include "ui/models/item_filter.h"
#include "ui/models/roles.h"

#include <QFont>

#include <algorithm>
#include <limits>

namespace mm {

ImportItemModel::ImportItemModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void ImportItemModel::setReview(std::shared_ptr<ImportReview> review)
{
    m_review = std::move(review);
    rebuild();
}

void ImportItemModel::setFilter(std::optional<ReviewGroup> group, const QString &text)
{
    m_group = group;
    m_text = text;
    rebuild();
}

void ImportItemModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

std::vector<ImportItemModel::Index> ImportItemModel::filtered() const
{
    std::vector<Index> rows;
    if (!m_review) {
        return rows;
    }
    ItemFilter filter(m_text, *m_catalogue);
    for (Index i = 0; i < m_review->size(); ++i) {
        if ((!m_group || m_review->group(i) == *m_group)
            && filter.accepts(m_review->plan(), m_review->item(i))) {
            rows.push_back(i);
        }
    }
    return rows;
}

void ImportItemModel::rebuild()
{
    beginResetModel();
    m_rows = filtered();
    if (m_sortColumn >= 0) {
        std::vector<std::pair<qint64, Index>> keyed;
        keyed.reserve(m_rows.size());
        std::ranges::transform(m_rows, std::back_inserter(keyed),
                               [this](Index item) { return std::pair(sortKey(item), item); });
        const bool rising = m_sortOrder == Qt::AscendingOrder;
        std::ranges::sort(keyed, [rising](const auto &a, const auto &b) {
            return a.first == b.first ? a.second < b.second : (a.first < b.first) == rising;
        });
        std::ranges::transform(keyed, m_rows.begin(), [](const auto &pair) { return pair.second; });
    }
    endResetModel();
}

qint64 ImportItemModel::sortKey(Index index) const
{
    const ImportItem &item = m_review->item(index);
    const auto amount = [](const std::optional<Datum> &datum) {
        return datum && datum->amount() ? datum->amount()->thousandths()
                                        : std::numeric_limits<qint64>::min();
    };
    switch (static_cast<Column>(m_sortColumn)) {
    case GroupColumn:
        return static_cast<qint64>(m_review->group(index));
    case PlaceColumn:
        return item.key.series.place.value();
    case IndicatorColumn:
        return item.key.series.indicator.value();
    case BreakdownColumn:
        return item.key.series.breakdown.value();
    case MonthColumn:
        return item.key.month.ordinal();
    case BeforeColumn:
        return amount(item.before);
    case AfterColumn:
        return amount(m_review->after(index));
    case ChangeColumn: {
        const auto after = m_review->after(index);
        const bool both = item.before && after && item.before->amount() && after->amount();
        return both ? std::abs((*after->amount() - *item.before->amount()).thousandths()) : -1;
    }
    case CellColumn:
        // Files and sheets keep the order of the plan; rows go first within them.
        return item.cell.position.row * qint64(1 << 16) + item.cell.position.column;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<int> ImportItemModel::rowOf(Index item) const
{
    const auto found = std::ranges::find(m_rows, item);
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

void ImportItemModel::setAccepted(const std::vector<Index> &items, bool accepted)
{
    m_review->setAccepted(items, accepted);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT decided();
}

void ImportItemModel::choose(Index item, const ImportReview::Alternative &alternative)
{
    m_review->choose(item, alternative);
    if (const auto row = rowOf(item)) {
        Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
    }
    Q_EMIT decided();
}

int ImportItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportItemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool decides
        = index.isValid() && index.column() == GroupColumn && m_review->isOpen(itemAt(index.row()));
    return decides ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ImportItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable)) {
        return false;
    }
    const Index item = itemAt(index.row());
    m_review->setAccepted(std::span(&item, 1), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT decided();
    return true;
}

} // namespace mm
