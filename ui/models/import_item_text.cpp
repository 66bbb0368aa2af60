// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_words.h"
#include "ui/models/import_item_model.h"
#include "ui/models/roles.h"

#include <QFont>

// What the rows of an import say; which rows there are is the matter of the model's other file.
namespace mm {

namespace {

// Below this base a percentage says less than the two numbers.
constexpr int kSmallestBase = 30;
constexpr double kPercent = 100.0;

} // namespace

QString ImportItemModel::groupText(ReviewGroup group)
{
    switch (group) {
    case ReviewGroup::New:
        return tr("New");
    case ReviewGroup::Changed:
        return tr("Changed");
    case ReviewGroup::EmptyOrZero:
        return tr("Empty ↔ zero");
    case ReviewGroup::Conflict:
        return tr("In conflict");
    case ReviewGroup::Absent:
        return tr("Absent");
    case ReviewGroup::Refused:
        return tr("Refused");
    case ReviewGroup::Unchanged:
        return tr("Unchanged");
    }
    Q_UNREACHABLE();
}

Mark ImportItemModel::groupMark(ReviewGroup group)
{
    switch (group) {
    case ReviewGroup::New:
        return Mark::New;
    case ReviewGroup::Changed:
        return Mark::Changed;
    case ReviewGroup::EmptyOrZero:
        return Mark::EmptyOrZero;
    case ReviewGroup::Conflict:
        return Mark::Conflict;
    case ReviewGroup::Absent:
        return Mark::Absent;
    case ReviewGroup::Refused:
        return Mark::Refused;
    case ReviewGroup::Unchanged:
        return Mark::Unchanged;
    }
    Q_UNREACHABLE();
}

QVariant ImportItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Index item = itemAt(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isNumber = column == BeforeColumn || column == AfterColumn || column == ChangeColumn;
    switch (role) {
    case Qt::DisplayRole:
        return display(item, column);
    case Qt::ToolTipRole:
        return toolTip(item, column);
    case Qt::AccessibleTextRole:
        return spoken(item, column);
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return column == GroupColumn && m_review->isOpen(item)
            ? QVariant(m_review->isAccepted(item) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(column == BeforeColumn && m_review->isAccepted(item));
        font.setBold(column == AfterColumn && m_review->isAccepted(item));
        return font;
    }
    case MarkRole:
        return column == GroupColumn ? QVariant(int(groupMark(m_review->group(item)))) : QVariant();
    case KindRole:
        return static_cast<int>(m_review->group(item));
    default:
        return {};
    }
}

QString ImportItemModel::display(Index index, Column column) const
{
    const ImportItem &item = m_review->item(index);
    const SeriesKey &series = item.key.series;
    switch (column) {
    case GroupColumn:
        return groupText(m_review->group(index));
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
        return item.kind == ImportItem::Kind::Refused ? m_review->plan().rawOf(item)
            : item.kind == ImportItem::Kind::Conflict && !m_review->choice(index)
            ? tr("choose…")
            : m_format.datum(m_review->after(index));
    case ChangeColumn:
        return changeText(index);
    case CellColumn: {
        const CellRef cell = m_review->plan().cellOf(item);
        return cell.isEmpty() ? QString() : cell.withinFile() + QStringLiteral(" · ") + cell.file;
    }
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString ImportItemModel::statusNow(Status status)
{
    switch (status) {
    case Status::Confirmed:
        return tr("now confirmed");
    case Status::Provisional:
        return tr("now provisional");
    case Status::Estimated:
        return tr("now estimated");
    case Status::Suppressed:
    case Status::NotApplicable:
        return {}; // without an amount: the columns beside differ
    }
    Q_UNREACHABLE();
}

QString ImportItemModel::changeText(Index index) const
{
    const auto before = m_review->item(index).before;
    const auto after = m_review->after(index);
    const bool counts = before && after && before->amount() && after->amount()
        && m_review->item(index).kind != ImportItem::Kind::Refused;
    if (!counts) {
        return {};
    }
    if (before->amount() == after->amount()) {
        return before->status() == after->status() ? QString() : statusNow(after->status());
    }
    const Amount difference = *after->amount() - *before->amount();
    if (before->amount()->rounded() < kSmallestBase) {
        return m_format.change(difference);
    }
    const double percent = difference.toDouble() / before->amount()->toDouble() * kPercent;
    return QStringLiteral("%1 (%2)").arg(m_format.change(difference), m_format.percent(percent));
}

QString ImportItemModel::toolTip(Index index, Column column) const
{
    const ImportItem &item = m_review->item(index);
    switch (column) {
    case GroupColumn:
        switch (m_review->group(index)) {
        case ReviewGroup::New:
            return tr("Nothing is stored yet for this number.");
        case ReviewGroup::Changed:
            return tr("The sheet says something else than what is stored.");
        case ReviewGroup::EmptyOrZero:
            return tr("“Not reported” and zero are different things: look whether it is meant.");
        case ReviewGroup::Conflict:
            return tr("The files say different things. Choose one of them to import it.");
        case ReviewGroup::Absent:
            return tr("Stored, and not in the sheet. It stays unless you tick it: then it is "
                      "removed.");
        case ReviewGroup::Refused:
            return tr("Not taken: the findings say why.");
        case ReviewGroup::Unchanged:
            return tr("The sheet says what is stored already.");
        }
        Q_UNREACHABLE();
    case AfterColumn:
        if (item.cell.isEmpty()) {
            return {};
        }
        return item.derived ? tr("Difference of two year-to-date figures; the cell reads “%1”.")
                                  .arg(m_review->plan().rawOf(item))
                            : tr("The cell reads “%1”.").arg(m_review->plan().rawOf(item));
    case PlaceColumn:
    case IndicatorColumn:
    case BreakdownColumn:
    case CellColumn:
        return display(index, column);
    case MonthColumn:
        return monthWords(item.key.month);
    case BeforeColumn:
    case ChangeColumn:
    case ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

QString ImportItemModel::subject(Index index) const
{
    const ObservationKey &key = m_review->item(index).key;
    QStringList parts{(*m_catalogue)[key.series.place].name,
                      (*m_catalogue)[key.series.indicator].label};
    if (key.series.breakdown != kTotal) {
        parts << (*m_catalogue)[key.series.breakdown].label;
    }
    return (parts << monthWords(key.month)).join(QStringLiteral(", "));
}

QString ImportItemModel::spoken(Index index, Column column) const
{
    QString text = display(index, column);
    switch (column) {
    case GroupColumn:
        return QStringLiteral("%1: %2").arg(text, subject(index));
    case BeforeColumn:
        return text.isEmpty() ? tr("nothing stored") : tr("stored %1").arg(text);
    case AfterColumn:
        return text.isEmpty() ? tr("not reported in the sheet") : tr("the sheet says %1").arg(text);
    case PlaceColumn:
    case IndicatorColumn:
    case BreakdownColumn:
    case MonthColumn:
    case ChangeColumn:
    case CellColumn:
    case ColumnCount:
        return text;
    }
    Q_UNREACHABLE();
}

QVariant ImportItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    const bool isNumber = column == BeforeColumn || column == AfterColumn || column == ChangeColumn;
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case GroupColumn:
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
    case ChangeColumn:
        return tr("Change");
    case CellColumn:
        return tr("From");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace mm
