// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include "ui/models/roles.h"

#include <QFont>
#include <QSize>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr Qt::Alignment kText = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment kNumber = Qt::AlignRight | Qt::AlignVCenter;

QVariant amountOrNothing(const std::optional<Amount> &amount)
{
    return amount ? QVariant(amount->toDouble()) : QVariant();
}

bool haveSameRows(const Comparison &a, const Comparison &b)
{
    return a.total.has_value() == b.total.has_value()
        && std::ranges::equal(a.rows, b.rows, {}, &ComparisonRow::key, &ComparisonRow::key);
}

} // namespace

void ComparisonModel::setComparison(const Comparison &comparison)
{
    if (!m_comparison || !haveSameRows(*m_comparison, comparison)) {
        beginResetModel();
        m_comparison = comparison;
        m_trends.clear();
        endResetModel();
        return;
    }
    const auto before = said();
    m_comparison = comparison;
    const auto after = said();
    for (std::size_t cell = 0; cell < after.size(); ++cell) {
        if (after[cell] != before[cell]) {
            const auto changed
                = index(static_cast<int>(cell) / ColumnCount, static_cast<int>(cell) % ColumnCount);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

std::vector<QVariantList> ComparisonModel::said() const
{
    std::vector<QVariantList> cells;
    cells.reserve(static_cast<std::size_t>(rowCount()) * ColumnCount);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            const QModelIndex cell = index(row, column);
            cells.push_back(
                {data(cell, Qt::DisplayRole), data(cell, Qt::ToolTipRole), data(cell, SortRole)});
        }
    }
    return cells;
}

void ComparisonModel::setTrends(std::vector<Trend> trends, const QString &words)
{
    const auto before = std::exchange(m_trends, std::move(trends));
    for (std::size_t row = 0; row < m_trends.size(); ++row) {
        if (row >= before.size() || before[row] != m_trends[row]) {
            const auto changed = index(static_cast<int>(row), TrendColumn);
            Q_EMIT dataChanged(changed, changed);
        }
    }
    if (words != m_trendWords) {
        m_trendWords = words;
        Q_EMIT headerDataChanged(Qt::Horizontal, TrendColumn, TrendColumn);
    }
}

bool ComparisonModel::isTotalRow(int row) const
{
    return m_comparison && row == static_cast<int>(m_comparison->rows.size());
}

int ComparisonModel::rowOf(const QString &key) const
{
    if (!m_comparison) {
        return -1;
    }
    const auto found = std::ranges::find(m_comparison->rows, key, &ComparisonRow::key);
    return found == m_comparison->rows.end() ? -1
                                             : static_cast<int>(found - m_comparison->rows.begin());
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->rows.size()) + 1;
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole) {
        return int(column == LabelColumn ? kText : kNumber);
    }
    const bool total = isTotalRow(index.row());
    if (total && !m_comparison->total) {
        return refusalData(column, role);
    }
    const ComparisonRow &row
        = total ? *m_comparison->total : m_comparison->rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == LabelColumn ? sentence(row) : display(row, column);
    case Qt::FontRole: {
        QFont font;
        font.setBold(total || column == PercentColumn);
        return font.bold() ? QVariant(font) : QVariant();
    }
    case SortRole:
        return sortValue(row, column);
    case KeyRole:
        return total ? QVariant() : row.key;
    case TrendRole:
        return column == TrendColumn && static_cast<std::size_t>(index.row()) < m_trends.size()
            ? QVariant::fromValue(m_trends[static_cast<std::size_t>(index.row())])
            : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::refusalData(int column, int role) const
{
    const SumRefusal &refusal = m_comparison->total.error();
    if (role == Qt::DisplayRole) {
        return column == LabelColumn ? tr("Region") : column == AColumn ? refusal.text : QVariant();
    }
    if (role == Qt::SizeHintRole) {
        // The reason runs over several columns and must not widen the first of them.
        return QSize(1, 1);
    }
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? refusal.text : QVariant();
}

QString ComparisonModel::valueText(const PeriodValue &value) const
{
    if (value.amount) {
        return m_format.amount(*value.amount);
    }
    return value.notApplicable ? tr("n/a") : value.suppressed ? QStringLiteral("*") : QString();
}

QString ComparisonModel::display(const ComparisonRow &row, Column column) const
{
    switch (column) {
    case LabelColumn:
        return row.label;
    case AColumn:
        return valueText(row.a);
    case BColumn:
        return valueText(row.b);
    case ChangeColumn:
        return row.change ? m_format.change(*row.change) : QString();
    case PercentColumn:
        return row.percent ? m_format.percent(*row.percent) : QString(QChar(0x2013));
    case MonthsColumn:
        return QStringLiteral("%1/%2 · %3/%4")
            .arg(row.a.monthsReported)
            .arg(row.a.monthsExpected)
            .arg(row.b.monthsReported)
            .arg(row.b.monthsExpected);
    case TrendColumn:
        return {};
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ComparisonModel::sortValue(const ComparisonRow &row, Column column) const
{
    switch (column) {
    case LabelColumn:
        return row.label;
    case AColumn:
        return amountOrNothing(row.a.amount);
    case BColumn:
        return amountOrNothing(row.b.amount);
    case ChangeColumn:
        return amountOrNothing(row.change);
    case PercentColumn:
        return row.percent ? QVariant(*row.percent) : QVariant();
    case MonthsColumn:
        return row.a.monthsReported + row.b.monthsReported;
    case TrendColumn:
        return {};
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString ComparisonModel::toolTip(const ComparisonRow &row, Column column) const
{
    if (column == PercentColumn && row.noPercent) {
        return tr("No percentage: %1.").arg(whyNoPercent(row));
    }
    const PeriodValue *value = column == AColumn ? &row.a : column == BColumn ? &row.b : nullptr;
    if (!value) {
        return {};
    }
    if (value->notApplicable) {
        return *value->notApplicable;
    }
    if (value->suppressed) {
        return tr("At least one month is suppressed.");
    }
    return value->provisional ? tr("Rests on provisional or estimated months.") : QString();
}

QString ComparisonModel::sentence(const ComparisonRow &row) const
{
    const QString a = valueText(row.a);
    const QString b = valueText(row.b);
    return tr("%1: %2 %3, %4 %5")
        .arg(row.label, m_comparison->aWords, a.isEmpty() ? tr("not reported") : a,
             m_comparison->bWords, b.isEmpty() ? tr("not reported") : b);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        return int(column == LabelColumn ? kText : kNumber);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        switch (column) {
        case AColumn:
            return m_comparison ? m_comparison->aWords : QString();
        case BColumn:
            return m_comparison ? m_comparison->bWords : QString();
        case MonthsColumn:
            return tr("Months reported of months expected, in A and in B");
        case LabelColumn:
        case ChangeColumn:
        case PercentColumn:
        case TrendColumn:
        case ColumnCount:
            return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case LabelColumn:
        return tr("Country or territory");
    case AColumn:
        return tr("A");
    case BColumn:
        return tr("B");
    case ChangeColumn:
        return tr("Change");
    case PercentColumn:
        return tr("%");
    case MonthsColumn:
        return tr("Months A · B");
    case TrendColumn:
        return m_trendWords;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace mm
