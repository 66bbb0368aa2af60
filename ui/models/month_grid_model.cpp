// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/month_grid_model.h"

#include "core/model/entry_text.h"
#include "ui/models/roles.h"

#include <QLocale>

#include <algorithm>

namespace mm {

MonthGridModel::MonthGridModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void MonthGridModel::setDataset(const Dataset &dataset)
{
    const bool sameMonths = dataset.extent() == m_dataset.extent();
    m_dataset = dataset;
    if (!sameMonths) {
        rebuild();
        return;
    }
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void MonthGridModel::setIndicator(IndicatorId indicator)
{
    m_indicator = indicator;
    rebuild();
}

void MonthGridModel::rebuild()
{
    beginResetModel();
    m_months = m_dataset.extent();
    if (m_months) {
        // One month more than there are data: that is where the next figures are typed.
        m_months = Period::make(m_months->first(), m_months->last() + months(1));
    }
    const Scope scope = (*m_catalogue)[m_indicator].scope;
    m_places = scope == Scope::Region ? std::vector<PlaceId>() : m_catalogue->countries();
    if (scope != Scope::Countries) {
        m_places.push_back(kRegion);
    }
    endResetModel();
}

std::optional<ObservationKey> MonthGridModel::keyAt(const QModelIndex &index) const
{
    const auto month = monthOf(index.column());
    if (!index.isValid() || !month) {
        return std::nullopt;
    }
    return ObservationKey{{m_indicator, placeOf(index.row()), kTotal}, *month};
}

int MonthGridModel::columnOf(Month month) const
{
    return m_months && m_months->contains(month) ? month.ordinal() - m_months->first().ordinal()
                                                 : -1;
}

int MonthGridModel::rowOf(PlaceId place) const
{
    const auto found = std::ranges::find(m_places, place);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

std::optional<Month> MonthGridModel::monthOf(int column) const
{
    return m_months && column >= 0 && column < m_months->length()
        ? std::optional(m_months->first() + months(column))
        : std::nullopt;
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_months ? 0 : m_months->length();
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    const auto key = keyAt(index);
    if (!key) {
        return {};
    }
    const auto datum = m_dataset.at(*key);
    const auto reason
        = m_catalogue->notApplicableBecause(m_indicator, key->series.place, key->month);
    switch (role) {
    case Qt::DisplayRole:
        return !datum && reason ? QStringLiteral("n/a") : m_format.datum(datum);
    case Qt::EditRole:
        return entryText(datum);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return !datum && reason ? *reason : QVariant();
    case Qt::AccessibleTextRole:
        return describe(*key, datum);
    case SortRole:
        return datum && datum->amount() ? QVariant(datum->amount()->toDouble()) : QVariant();
    case KeyRole:
        return (*m_catalogue)[key->series.place].code;
    case ProvisionalRole:
        return datum && datum->status() == Status::Provisional;
    case MissingRole:
        return !datum && !reason;
    case NotApplicableRole:
        return !datum && reason.has_value();
    default:
        return {};
    }
}

QString MonthGridModel::describe(const ObservationKey &key, const std::optional<Datum> &datum) const
{
    const QString where = (*m_catalogue)[key.series.place].label;
    const QString when = QLocale().toString(key.month.firstDay(), QStringLiteral("MMMM yyyy"));
    const QString what = !datum ? tr("not reported") : m_format.datum(datum);
    const QString kind
        = datum && datum->status() == Status::Provisional ? tr(", provisional") : QString();
    return QStringLiteral("%1, %2, %3, %4%5")
        .arg(where, when, (*m_catalogue)[m_indicator].label, what, kind);
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount()) {
            return {};
        }
        return role == Qt::DisplayRole ? QVariant((*m_catalogue)[placeOf(section)].label)
                                       : QVariant();
    }
    const auto month = monthOf(section);
    if (!month) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = QLocale().standaloneMonthName(month->number(), QLocale::ShortFormat);
        return month->number() == 1 || section == 0
            ? QStringLiteral("%1\n%2").arg(name).arg(month->year())
            : name + u'\n';
    }
    case Qt::ToolTipRole:
        return QLocale().toString(month->firstDay(), QStringLiteral("MMMM yyyy"));
    case KeyRole:
        return month->toString();
    default:
        return {};
    }
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex &index) const
{
    const auto key = keyAt(index);
    if (!key) {
        return Qt::NoItemFlags;
    }
    const bool exists
        = !m_catalogue->notApplicableBecause(m_indicator, key->series.place, key->month);
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled
        | (m_editable && exists ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool MonthGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto key = keyAt(index);
    if (!key || role != Qt::EditRole) {
        return false;
    }
    const auto entry = parseEntry(value.toString());
    if (!entry) {
        Q_EMIT entryRefused(index, value.toString(), entryFaultText(entry.error()));
        return false;
    }
    const auto before = m_dataset.at(*key);
    if (before == *entry) {
        return false;
    }
    Q_EMIT changeRequested({*key, before, *entry, {}});
    return true;
}

} // namespace mm
