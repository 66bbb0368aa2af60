// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison_table.h"

#include "ui/compare/sparkline_delegate.h"
#include "ui/models/comparison_order.h"
#include "ui/models/roles.h"
#include "ui/parts/table_look.h"
#include "ui/parts/text_delegate.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace mm {

namespace {

constexpr int kRowsSeen = 5; ///< at least; more where there is room
constexpr int kColumnRoom = 10;

} // namespace

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
    , m_order(new ComparisonOrder(this))
{
    m_order->setSourceModel(m_model);
    setModel(m_order);
    setAccessibleName(tr("Comparison by country"));
    applyTableLook(*this);
    setAlternatingRowColors(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(ComparisonModel::TrendColumn, new SparklineDelegate(this));
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ComparisonModel::LabelColumn, QHeaderView::Stretch);
    setSortingEnabled(true);
    sortByColumn(ComparisonModel::AColumn, Qt::DescendingOrder);
    setMinimumHeight(kRowsSeen * verticalHeader()->defaultSectionSize());
    measureAll();
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { Q_EMIT keyChosen(current.data(KeyRole).toString()); });
}

void ComparisonTable::setComparison(const Comparison &comparison,
                                    std::vector<ComparisonModel::Trend> trends,
                                    const QString &months)
{
    m_model->setComparison(comparison);
    m_order->arrange();
    m_model->setTrends(std::move(trends), months);
    fitLastRow(comparison);
    fitColumns();
}

void ComparisonTable::setSelectedKey(const QString &countryCode)
{
    const int row = m_order->rowOf(countryCode);
    const QModelIndex shown = row < 0 ? QModelIndex() : m_order->index(row, 0);
    if (shown.row() == currentIndex().row()
        && selectionModel()->hasSelection() == shown.isValid()) {
        return;
    }
    const QSignalBlocker blocker(selectionModel());
    if (!shown.isValid()) {
        clearSelection();
    }
    setCurrentIndex(shown);
    viewport()->update();
}

void ComparisonTable::reset()
{
    QTableView::reset();
    measureAll();
}

void ComparisonTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                  const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
            measure(row, column);
        }
    }
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ComparisonTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureAll();
        fitColumns();
    }
}

void ComparisonTable::fitLastRow(const Comparison &comparison)
{
    const auto last = static_cast<int>(comparison.rows.size());
    const int spanned = comparison.total ? -1 : last;
    if (spanned != std::exchange(m_spanned, spanned)) {
        clearSpans();
        if (spanned >= 0) {
            setSpan(last, ComparisonModel::AColumn, 1, ComparisonModel::ColumnCount - 1);
        }
    }
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < last; ++row) {
        setRowHeight(row, height);
    }
    setRowHeight(last, height + (comparison.total ? 0 : fontMetrics().lineSpacing()));
}

void ComparisonTable::measure(int row, int column)
{
    const QModelIndex cell = m_order->index(row, column);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int &wanted = m_wanted[static_cast<std::size_t>(column)];
    wanted = std::max(wanted,
                      itemDelegateForIndex(cell)->sizeHint(option, cell).width() + kColumnRoom);
}

void ComparisonTable::measureAll()
{
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        m_wanted[static_cast<std::size_t>(column)] = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_order->rowCount(); ++row) {
            measure(row, column);
        }
    }
}

void ComparisonTable::fitColumns()
{
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        if (column != ComparisonModel::LabelColumn) {
            setColumnWidth(column, m_wanted[static_cast<std::size_t>(column)]);
        }
    }
    // Names and numbers go before the small lines.
    const int wanted = std::accumulate(m_wanted.begin(), m_wanted.end(), 0);
    setColumnHidden(ComparisonModel::TrendColumn, viewport()->width() < wanted);
}

} // namespace mm
