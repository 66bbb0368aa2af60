// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_set_model.h"

#include "ui/models/roles.h"
#include "ui/models/step_text.h"
#include "ui/words/spoken_locale.h"

#include <QLocale>

#include <algorithm>

namespace mm {

namespace {

constexpr qsizetype kStateLength = 12;

} // namespace

void ChangeSetModel::setLog(const std::vector<ChangeSetInfo> &log,
                            const std::optional<std::set<qint64>> &shown)
{
    beginResetModel();
    m_sets.clear();
    std::ranges::copy_if(log, std::back_inserter(m_sets), [&shown](const ChangeSetInfo &set) {
        return !shown || shown->contains(set.id);
    });
    endResetModel();
}

int ChangeSetModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_sets, id, &ChangeSetInfo::id);
    return found == m_sets.end() ? -1 : static_cast<int>(found - m_sets.begin());
}

int ChangeSetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sets.size());
}

int ChangeSetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeSetModel::text(const ChangeSetInfo &set, Column column) const
{
    switch (column) {
    case When:
        return spokenLocale().toString(set.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return set.author;
    case What:
        return changeSetText(set);
    case Why:
        return set.reason;
    case State:
        return QString::fromLatin1(set.hash.toHex().left(kStateLength));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangeSetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChangeSetInfo &set = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(set, column);
    case Qt::ToolTipRole:
        return column == When ? set.at.toString(Qt::ISODateWithMs) : text(set, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(text(set, When), set.author, text(set, What), set.reason);
    case SortRole:
    case KeyRole:
        return set.id;
    case KindRole:
        return static_cast<int>(set.origin);
    default:
        return {};
    }
}

QVariant ChangeSetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Why:
        return tr("Why");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mm
