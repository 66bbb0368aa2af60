// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/revision_model.h"

#include "core/model/entry_text.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/roles.h"

namespace mm {

RevisionModel::RevisionModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void RevisionModel::setTable(RevisionTable table, bool namesCountries)
{
    beginResetModel();
    m_table = std::move(table);
    m_namesCountries = namesCountries;
    endResetModel();
}

int RevisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int RevisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.editions.empty()
        ? 0
        : static_cast<int>(m_table.editions.size()) + 1;
}

std::optional<RevisionModel::Step> RevisionModel::stepTo(const RevisionTable::Row &row,
                                                         std::size_t column)
{
    const auto &figures = row.figures;
    const auto now = figures[column] ? figures[column]->amount() : std::nullopt;
    for (std::size_t before = column; now && before-- > 0;) {
        if (const auto from = figures[before] ? figures[before]->amount() : std::nullopt) {
            return *from == *now ? std::nullopt : std::optional(Step{*from, *now - *from, before});
        }
    }
    return std::nullopt;
}

QString RevisionModel::columnName(std::size_t column) const
{
    return column < m_table.editions.size() ? m_table.editions[column].name : tr("Now");
}

QString RevisionModel::figureText(const QModelIndex &index) const
{
    const auto column = static_cast<std::size_t>(index.column());
    QString figure = m_format.datum(at(index.row()).figures[column]);
    const auto step = stepTo(at(index.row()), column);
    if (!step) {
        return figure;
    }
    // A sign beside the colour, for those who do not see it.
    return (step->change.isNegative() ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + figure;
}

QString RevisionModel::stepText(const QModelIndex &index) const
{
    const auto step = stepTo(at(index.row()), static_cast<std::size_t>(index.column()));
    if (!step) {
        return {};
    }
    const QString since = columnName(step->column);
    if (step->from.isZero()) {
        return tr("%1 since “%2”").arg(m_format.change(step->change), since);
    }
    const double percent = step->change.toDouble() / step->from.toDouble() * 100;
    return tr("%1 (%2) since “%3”")
        .arg(m_format.change(step->change), m_format.percent(percent), since);
}

QString RevisionModel::sentence(const QModelIndex &index) const
{
    const RevisionTable::Row &row = at(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const QString figure
        = row.figures[column] ? m_format.datum(row.figures[column]) : tr("no figure");
    const QString step = stepText(index);
    return (*m_catalogue)[row.place].label + QStringLiteral(", ") + monthTitle(row.month)
        + QStringLiteral(", ") + columnName(column) + QStringLiteral(": ") + figure
        + (step.isEmpty() ? QString() : QStringLiteral(", ") + step);
}

QVariant RevisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RevisionTable::Row &row = at(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return figureText(index);
    case Qt::EditRole:
        return row.figures[column] ? entryText(row.figures[column]) : QString();
    case Qt::ToolTipRole:
        return row.figures[column] ? sentence(index) : QString();
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case KindRole: {
        const auto step = stepTo(row, column);
        return int(!step                           ? Revision::None
                       : step->change.isNegative() ? Revision::Lower
                                                   : Revision::Higher);
    }
    case ProvisionalRole:
        return row.figures[column] && row.figures[column]->status() == Status::Provisional;
    default:
        return {};
    }
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    if (section < 0 || section >= (isRow ? rowCount() : columnCount())) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return isRow ? int(Qt::AlignLeft | Qt::AlignVCenter)
                     : int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!isRow) {
        return role == Qt::DisplayRole ? columnName(static_cast<std::size_t>(section)) : QVariant();
    }
    const RevisionTable::Row &row = at(section);
    const QString place = (*m_catalogue)[row.place].label;
    switch (role) {
    case Qt::DisplayRole:
        return m_namesCountries ? place + QStringLiteral(", ") + monthTitle(row.month)
                                : monthTitle(row.month);
    case KeyRole:
        return place + QStringLiteral(" ") + row.month.toString();
    default:
        return {};
    }
}

} // namespace mm
