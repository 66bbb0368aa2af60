// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/month_grid_model.h"

#include "core/model/entry_text.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/mark.h"
#include "ui/models/roles.h"

#include <QFont>

#include <algorithm>

namespace mm {

namespace {

QFont italicWhen(bool computed)
{
    QFont font;
    font.setItalic(computed);
    return font;
}

AnnotationMark markOf(const Annotation &annotation)
{
    return annotation.isMarked      ? AnnotationMark::FollowUp
        : annotation.text.isEmpty() ? AnnotationMark::None
                                    : AnnotationMark::Comment;
}

} // namespace

MonthGridModel::MonthGridModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void MonthGridModel::setDataset(const Dataset &dataset)
{
    m_dataset = dataset;
    lay();
}

void MonthGridModel::setQuery(const GridQuery &query)
{
    m_query = query;
    lay();
}

void MonthGridModel::setPlan(std::optional<PastePlan> plan)
{
    m_plan = std::move(plan);
    repaint();
}

void MonthGridModel::setBase(std::optional<Dataset> base)
{
    m_base = std::move(base);
    repaint();
}

void MonthGridModel::setAnnotations(const AnnotationBook &annotations)
{
    m_annotations = annotations;
    repaint();
}

void MonthGridModel::lay()
{
    m_plan.reset();
    GridLayout layout = GridLayout::of(m_dataset, *m_catalogue, m_query);
    // Rows and columns that stay keep the selection and an open editor.
    if (layout == m_layout) {
        m_layout = std::move(layout);
        repaint();
        return;
    }
    beginResetModel();
    m_layout = std::move(layout);
    endResetModel();
}

void MonthGridModel::repaint()
{
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::optional<ObservationKey> MonthGridModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_layout.keyAt(index.row(), index.column()) : std::nullopt;
}

QModelIndex MonthGridModel::indexOf(const ObservationKey &key) const
{
    return index(m_layout.rowOf(key.series), m_layout.columnOf(key.month));
}

int MonthGridModel::rowOf(PlaceId place) const
{
    return m_layout.rowOf({m_query.indicator, place, kTotal});
}

EntryGrid MonthGridModel::entryGrid() const
{
    EntryGrid grid;
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_layout.rows()[static_cast<std::size_t>(row)].isSum) {
            grid.rows.push_back(row);
        }
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (!m_layout.columns()[static_cast<std::size_t>(column)].isSum()) {
            grid.columns.push_back(column);
        }
    }
    grid.key = [this](GridPosition p) { return *m_layout.keyAt(p.row, p.column); };
    grid.refusal = [catalogue = m_catalogue](const ObservationKey &key) {
        return catalogue->notApplicableBecause(key.series.indicator, key.series.place, key.month)
            .value_or(QString());
    };
    return grid;
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_layout.columns().empty()
        ? 0
        : static_cast<int>(m_layout.rows().size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layout.columns().size());
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case YearRole:
    case YearEndRole:
        return columnData(index.column(), role);
    default:
        break;
    }
    const auto key = keyAt(index);
    return key ? numberData(index, *key, role) : computedData(index, role);
}

QVariant MonthGridModel::numberData(const QModelIndex &index, const ObservationKey &key,
                                    int role) const
{
    const PlannedCell *planned = m_plan ? m_plan->at({index.row(), index.column()}) : nullptr;
    const auto datum = planned ? planned->after : m_dataset.at(key);
    const auto reason
        = m_catalogue->notApplicableBecause(key.series.indicator, key.series.place, key.month);
    switch (role) {
    case Qt::DisplayRole:
        return !datum && reason ? QStringLiteral("n/a") : m_format.datum(datum);
    case Qt::EditRole:
        return entryText(datum);
    case Qt::ToolTipRole:
        return planned && !planned->reason.isEmpty()
            ? planned->reason
            : annotated(!datum && reason ? *reason
                                         : numberSentence(*m_catalogue, key, datum, m_format),
                        m_annotations.at(key));
    case Qt::AccessibleTextRole:
        return annotated(numberSentence(*m_catalogue, key, datum, m_format), m_annotations.at(key));
    case AnnotationRole:
        return static_cast<int>(markOf(m_annotations.at(key)));
    case SortRole:
        return datum && datum->amount() ? QVariant(datum->amount()->toDouble()) : QVariant();
    case KeyRole:
        return (*m_catalogue)[key.series.place].code;
    case ProvisionalRole:
        return datum && datum->status() == Status::Provisional;
    case MissingRole:
        return !datum && !reason;
    case NotApplicableRole:
        return (!datum && reason.has_value()) || datum == Datum::notApplicable();
    case ComputedRole:
        return false;
    case ChangedRole:
        return m_base && m_base->at(key) != datum;
    case PlannedRole:
        return planned ? QVariant(static_cast<int>(planned->outcome)) : QVariant();
    default:
        return {};
    }
}

QVariant MonthGridModel::computedData(const QModelIndex &index, int role) const
{
    const GridRow &row = m_layout.rows()[static_cast<std::size_t>(index.row())];
    const GridColumn &column = m_layout.columns()[static_cast<std::size_t>(index.column())];
    const auto cell = [&] { return ComputedCell(m_dataset, *m_catalogue, row, column); };
    switch (role) {
    case Qt::DisplayRole:
        return cell().text(m_format);
    case Qt::EditRole: {
        const auto amount = cell().sum().amount;
        return amount ? QString::number(amount->rounded()) : QString();
    }
    case Qt::ToolTipRole:
        return cell().explanation(m_format);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3 %4")
            .arg(row.label, periodTitle(column.period), cell().text(m_format),
                 cell().explanation(m_format));
    case Qt::FontRole:
        return italicWhen(true);
    case ProvisionalRole:
        return cell().sum().amount && cell().sum().provisional;
    case NotApplicableRole:
        return !cell().sum().amount;
    case ComputedRole:
        return true;
    default:
        return {};
    }
}

QVariant MonthGridModel::columnData(int section, int role) const
{
    const GridColumn &column = m_layout.columns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return periodTitle(column.period);
    case KeyRole:
        return column.period.toString();
    case ComputedRole:
        return column.isSum();
    case YearRole:
        return column.period.last().year();
    case YearEndRole:
        return column.isLastOfYear;
    default:
        return {};
    }
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount())) {
        return {};
    }
    if (across) {
        return columnData(section, role);
    }
    const GridRow &row = m_layout.rows()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::ToolTipRole:
        return m_query.pivot == GridPivot::Indicators
            ? (*m_catalogue)[row.series.indicator].definition
            : QVariant();
    case Qt::FontRole:
        return italicWhen(row.isSum);
    case ComputedRole:
        return row.isSum;
    default:
        return {};
    }
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const auto key = keyAt(index);
    const bool exists = key
        && !m_catalogue->notApplicableBecause(key->series.indicator, key->series.place, key->month);
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled
        | (m_editable && exists && !m_plan ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool MonthGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto key = keyAt(index);
    if (!key || role != Qt::EditRole) {
        return false;
    }
    const QString text = value.toString().trimmed();
    const auto entry = parseEntry(text);
    if (!entry) {
        Q_EMIT entryRefused(index, text, entryFaultText(entry.error()));
        return false;
    }
    const auto before = m_dataset.at(*key);
    if (before == *entry) {
        return false;
    }
    Q_EMIT changeRequested({*key, before, *entry, {}},
                           text.startsWith(u'=') ? tr("typed as %1").arg(text) : QString());
    return true;
}

} // namespace mm
