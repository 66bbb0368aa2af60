// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_model.h"

#include "ui/models/grid_cell_text.h"
#include "ui/models/roles.h"

namespace mm {

ChangeModel::ChangeModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void ChangeModel::setChanges(const ChangeSet &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeModel::text(const Change &change, Column column) const
{
    const auto number = [this](const std::optional<Datum> &datum) {
        return datum ? m_format.datum(datum) : tr("not reported");
    };
    const SeriesKey &series = change.key.series;
    switch (column) {
    case Country:
        return (*m_catalogue)[series.place].label;
    case Counted:
        return series.breakdown == kTotal ? (*m_catalogue)[series.indicator].label
                                          : (*m_catalogue)[series.indicator].label
                + QStringLiteral(", ") + (*m_catalogue)[series.breakdown].label;
    case MonthColumn:
        return monthTitle(change.key.month);
    case Before:
        return number(change.before);
    case After:
        return number(change.after);
    case Source:
        return change.source.isEmpty()
            ? QString()
            : change.source.file + QStringLiteral(", ") + change.source.withinFile();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Change &change = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(change, column);
    case Qt::TextAlignmentRole:
        return column == Before || column == After ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4, before %5")
            .arg(text(change, Country), text(change, Counted), text(change, MonthColumn),
                 text(change, After), text(change, Before));
    case ProvisionalRole:
        return column == After && change.after && change.after->status() == Status::Provisional;
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return column == Before || column == After ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Country:
        return tr("Country or territory");
    case Counted:
        return tr("Indicator");
    case MonthColumn:
        return tr("Month");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Source:
        return tr("From");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mm
