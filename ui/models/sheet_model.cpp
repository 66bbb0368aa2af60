// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_model.h"

#include <QFont>

namespace mm {

void SheetModel::setSheet(std::shared_ptr<const Workbook> workbook, std::size_t sheet)
{
    beginResetModel();
    m_workbook = std::move(workbook);
    m_sheet = sheet;
    endResetModel();
}

void SheetModel::setMarked(std::optional<CellPosition> cell)
{
    m_marked = cell;
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

const Sheet *SheetModel::sheet() const
{
    return m_workbook && m_sheet < m_workbook->sheets.size() ? &m_workbook->sheets[m_sheet]
                                                             : nullptr;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : sheet()->rowCount();
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sheet() ? 0 : sheet()->columnCount();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool number = sheet()->cell(index.row(), index.column()).type == CellType::Number;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sheet()->display(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_marked == CellPosition{index.row(), index.column()});
        return font;
    }
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? columnLetters(section) : QString::number(section + 1);
}

} // namespace mm
