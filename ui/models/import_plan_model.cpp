// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_plan_model.h"

#include "ui/models/roles.h"

#include <QFont>

namespace mm {

ImportPlanModel::ImportPlanModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void ImportPlanModel::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

QString ImportPlanModel::kindText(ImportItem::Kind kind)
{
    switch (kind) {
    case ImportItem::Kind::New:
        return tr("New");
    case ImportItem::Kind::Changed:
        return tr("Changed");
    case ImportItem::Kind::Unchanged:
        return tr("Unchanged");
    case ImportItem::Kind::Absent:
        return tr("Absent from the sheets");
    case ImportItem::Kind::Conflict:
        return tr("In conflict");
    case ImportItem::Kind::Refused:
        return tr("Refused");
    }
    Q_UNREACHABLE();
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->items.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportItem &item = m_plan->items[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::ToolTipRole:
        return column == AfterColumn && item.derived
            ? tr("Difference of two year-to-date figures; the cell reads “%1”.").arg(item.raw)
            : column == AfterColumn ? tr("The cell reads “%1”.").arg(item.raw)
                                    : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            (column == BeforeColumn || column == AfterColumn ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(column == BeforeColumn && item.kind == ImportItem::Kind::Changed);
        font.setBold(column == AfterColumn && item.kind != ImportItem::Kind::Unchanged);
        return font;
    }
    case SortRole:
        return sortValue(item, column);
    case KindRole:
        return static_cast<int>(item.kind);
    default:
        return {};
    }
}

QString ImportPlanModel::display(const ImportItem &item, Column column) const
{
    const SeriesKey &series = item.key.series;
    switch (column) {
    case KindColumn:
        return kindText(item.kind);
    case PlaceColumn:
        return (*m_catalogue)[series.place].label;
    case IndicatorColumn:
        return (*m_catalogue)[series.indicator].label;
    case BreakdownColumn:
        return (*m_catalogue)[series.breakdown].label;
    case MonthColumn:
        return item.key.month.toString();
    case BeforeColumn:
        return m_format.datum(item.before);
    case AfterColumn:
        return m_format.datum(item.after);
    case CellColumn:
        return item.cell.isEmpty() ? QString()
                                   : item.cell.file + QStringLiteral(", ") + item.cell.withinFile();
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ImportPlanModel::sortValue(const ImportItem &item, Column column) const
{
    const std::optional<Datum> &datum = column == BeforeColumn ? item.before : item.after;
    if (column == BeforeColumn || column == AfterColumn) {
        return datum && datum->amount() ? QVariant(datum->amount()->toDouble()) : QVariant();
    }
    return column == KindColumn ? QVariant(static_cast<int>(item.kind))
                                : QVariant(display(item, column));
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case KindColumn:
        return tr("What happens");
    case PlaceColumn:
        return tr("Country or territory");
    case IndicatorColumn:
        return tr("Indicator");
    case BreakdownColumn:
        return tr("Part");
    case MonthColumn:
        return tr("Month");
    case BeforeColumn:
        return tr("Stored");
    case AfterColumn:
        return tr("In the sheet");
    case CellColumn:
        return tr("From");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace mm
