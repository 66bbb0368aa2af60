// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rows_model.h"

namespace mm {

void RowsModel::setRows(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_heading.clear();
    if (!m_rows.empty()) {
        m_heading = m_rows.front();
        m_rows.erase(m_rows.begin());
    }
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heading.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString text = m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::DisplayRole) {
        return text;
    }
    if (role == Qt::TextAlignmentRole) {
        bool number = false;
        text.toDouble(&number);
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_heading.value(section)
                                                                    : QVariant();
}

} // namespace mm
