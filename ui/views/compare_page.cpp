// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/compare_page.h"

#include "core/analysis/period_words.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/map/map_view.h"
#include "ui/models/comparison_model.h"
#include "ui/models/comparison_order.h"
#include "ui/models/roles.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/views/card.h"
#include "ui/views/map_pane.h"
#include "ui/views/month_trend.h"
#include "ui/views/rows_table.h"
#include "ui/views/sparkline_delegate.h"
#include "ui/views/statement_bar.h"
#include "ui/views/table_look.h"
#include "ui/views/view_chooser.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace mm {

namespace {

constexpr int kRowsSeen = 5; ///< at least; more where there is room
constexpr int kSpacing = 8;
constexpr int kChartShare = 300;
constexpr int kTableShare = 240;

} // namespace

ComparePage::ComparePage(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new ComparisonModel(this))
    , m_order(new ComparisonOrder(this))
    , m_statement(new StatementBar(this))
    , m_chooser(new ViewChooser(this))
    , m_asTable(new QToolButton(this))
    , m_chartPlace(new QStackedWidget(this))
    , m_chart(new ChartView(this))
    , m_chartTable(new RowsTable(this))
    , m_table(new QTableView(this))
    , m_map(new MapPane(workspace, state, this))
{
    prepareTable();
    layOut();
    connect(&workspace, &Workspace::datasetChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::indicatorChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::periodsChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::selectedPlaceChanged, this, [this] {
        if (isVisible()) {
            showChart();
            showSelection();
        } else {
            m_stale = true;
        }
    });
    connect(m_statement, &StatementBar::commonMonthsWanted, this, [this] {
        if (m_common) {
            m_state.setPeriods(m_common->a, m_common->b);
        }
    });
    connect(m_chooser, &ViewChooser::viewChosen, this, &ComparePage::showChart);
    connect(m_chart, &ChartView::categoryActivated, this, &ComparePage::select);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { select(current.data(KeyRole).toString()); });
    connect(m_order, &QAbstractItemModel::layoutChanged, this, &ComparePage::showSelection);
}

void ComparePage::prepareTable()
{
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setAccessibleName(tr("Comparison by country"));
    applyTableLook(*m_table);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(ComparisonModel::TrendColumn, new SparklineDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ComparisonModel::LabelColumn, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ComparisonModel::AColumn, Qt::DescendingOrder);
    m_table->setMinimumHeight(kRowsSeen * m_table->verticalHeader()->defaultSectionSize());
}

void ComparePage::layOut()
{
    auto *chartCard = new Card(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_chooser, 1);
    head->addWidget(m_asTable);
    chartCard->content()->addLayout(head);
    chartCard->content()->addWidget(m_chartPlace, 1);
    m_chartPlace->addWidget(m_chart);
    m_chartPlace->addWidget(m_chartTable);
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the numbers of the chart as a table (F6)"));
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::StrongFocus);
    m_asTable->setShortcut(Qt::Key_F6);
    connect(m_asTable, &QToolButton::toggled, m_chartPlace, &QStackedWidget::setCurrentIndex);
    auto *tableCard = new Card(this);
    tableCard->content()->addWidget(m_table);
    auto *mapCard = new Card(this);
    mapCard->content()->addWidget(m_map);

    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(chartCard);
    left->addWidget(tableCard);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    left->setSizes({kChartShare, kTableShare});
    auto *all = new QSplitter(Qt::Horizontal, this);
    all->addWidget(left);
    all->addWidget(mapCard);
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 2);
    all->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_statement);
    layout->addWidget(all, 1);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTrends();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void ComparePage::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        compute();
    }
}

ComparisonQuery ComparePage::query() const
{
    return {m_state.indicator(),
            {m_state.periodA(), {}},
            {m_state.periodB(), {}},
            GroupBy::Country,
            {},
            kTotal};
}

void ComparePage::compute()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    const Dataset &dataset = m_workspace.dataset();
    const Catalogue &catalogue = m_workspace.catalogue();
    const Comparison comparison = compare(dataset, dataset, catalogue, query());
    showStatement(comparisonStatement(dataset, dataset, catalogue, comparison));
    showTable(comparison);
    m_map->setComparison(comparison);
    showChart();
    showSelection();
}

void ComparePage::setView(ComparisonView view)
{
    m_chooser->setView(view);
    showChart();
}

void ComparePage::showChart()
{
    const Dataset &dataset = m_workspace.dataset();
    const Catalogue &catalogue = m_workspace.catalogue();
    for (const ComparisonView view : kComparisonViews) {
        m_chooser->setRefusal(
            view,
            viewRefusal(view, catalogue, m_state.indicator(), m_state.selectedPlace())
                .value_or(QString()));
    }
    m_chartData = viewChart(m_chooser->view(),
                            {dataset, dataset, catalogue, query(), m_state.selectedPlace()});
    m_chart->setData(*m_chartData);
    m_chartTable->setRows(chartRows(*m_chartData));
}

void ComparePage::showTable(const Comparison &comparison)
{
    const auto last = static_cast<int>(comparison.rows.size());
    m_table->clearSpans();
    m_model->setComparison(comparison);
    const Period shown = trendPeriod(m_state.periodA());
    std::vector<ComparisonModel::Trend> trends;
    trends.reserve(comparison.rows.size());
    for (const ComparisonRow &row : comparison.rows) {
        trends.push_back(monthTrend(m_workspace.dataset(), m_state.indicator(),
                                    *m_workspace.catalogue().findPlace(row.key), shown));
    }
    m_model->setTrends(std::move(trends),
                       shown.first().year() == shown.last().year()
                           ? QString::number(shown.last().year())
                           : tr("%1–%2").arg(shown.first().year()).arg(shown.last().year()));
    if (!comparison.total) {
        m_table->setSpan(last, ComparisonModel::AColumn, 1, ComparisonModel::ColumnCount - 1);
    }
    // A reason takes two lines where a sum takes one.
    const int height = m_table->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < last; ++row) {
        m_table->setRowHeight(row, height);
    }
    m_table->setRowHeight(last,
                          height + (comparison.total ? 0 : m_table->fontMetrics().lineSpacing()));
    showTrends();
}

void ComparePage::showTrends()
{
    // Names and numbers go before the small lines.
    const QAbstractItemView &table = *m_table;
    const QHeaderView *header = m_table->horizontalHeader();
    int wanted = 0;
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        wanted += std::max(table.sizeHintForColumn(column), header->sectionSizeHint(column));
    }
    m_table->setColumnHidden(ComparisonModel::TrendColumn, m_table->viewport()->width() < wanted);
}

void ComparePage::showStatement(const ComparisonStatement &statement)
{
    m_statement->setText(statement.text);
    m_common = statement.common;
    m_statement->setWarning(statement.warning, m_common ? periodWords(m_common->a) : QString());
}

QString ComparePage::statement() const
{
    return m_statement->text();
}

void ComparePage::select(const QString &countryCode)
{
    const auto place = m_workspace.catalogue().findPlace(countryCode);
    // A month or a nationality is no country: the selection stays as it is.
    if (place || countryCode.isEmpty()) {
        m_state.selectPlace(place);
    }
}

void ComparePage::showSelection()
{
    const auto place = m_state.selectedPlace();
    const QString code = place ? m_workspace.catalogue()[*place].code : QString();
    m_chart->setSelectedKey(code);
    const int row = m_order->rowOf(code);
    const QSignalBlocker blocker(m_table->selectionModel());
    if (row >= 0) {
        m_table->setCurrentIndex(m_order->index(row, 0));
    } else {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_table->viewport()->update();
}

} // namespace mm
