// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/compare_page.h"

#include "core/analysis/comparison_chart.h"
#include "core/analysis/map_figures.h"
#include "core/analysis/period_words.h"
#include "ui/charts/chart_view.h"
#include "ui/map/map_view.h"
#include "ui/models/comparison_model.h"
#include "ui/models/roles.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/views/card.h"
#include "ui/views/statement_bar.h"
#include "ui/views/table_look.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace mm {

namespace {

constexpr int kRowsSeen = 9;
constexpr int kSpacing = 8;

} // namespace

ComparePage::ComparePage(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new ComparisonModel(this))
    , m_statement(new StatementBar(this))
    , m_chart(new ChartView(this))
    , m_table(new QTableView(this))
    , m_map(new MapView(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Comparison by country"));
    applyTableLook(*m_table);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::LabelColumn,
                                                      QHeaderView::Stretch);
    // Six countries and the region are seen without scrolling.
    m_table->setMinimumHeight(kRowsSeen * m_table->verticalHeader()->defaultSectionSize());

    auto *chartCard = new Card(this);
    chartCard->content()->addWidget(m_chart);
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

    connect(&workspace, &Workspace::datasetChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::indicatorChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::periodsChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::selectedPlaceChanged, this, &ComparePage::showSelection);
    connect(m_statement, &StatementBar::commonMonthsWanted, this, [this] {
        if (m_common) {
            m_state.setPeriods(m_common->a, m_common->b);
        }
    });
    connect(m_chart, &ChartView::categoryActivated, this, &ComparePage::select);
    connect(m_map, &MapView::selectionChanged, this,
            [this](const QStringList &codes) { select(codes.value(0)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { select(current.data(KeyRole).toString()); });
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

void ComparePage::compute()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    const Dataset &dataset = m_workspace.dataset();
    const Catalogue &catalogue = m_workspace.catalogue();
    ComparisonQuery query{m_state.indicator(),
                          {m_state.periodA(), {}},
                          {m_state.periodB(), {}},
                          GroupBy::Country,
                          {},
                          kTotal};
    const Comparison comparison = compare(dataset, dataset, catalogue, query);
    m_chartData = comparisonChart(comparison, catalogue);
    showStatement(comparisonStatement(dataset, dataset, catalogue, comparison));
    m_model->setComparison(comparison);
    m_table->setSpan(static_cast<int>(comparison.rows.size()), ComparisonModel::AColumn, 1,
                     comparison.total ? 1 : ComparisonModel::ColumnCount - 1);
    // A reason takes two lines where a sum takes one.
    m_table->setRowHeight(static_cast<int>(comparison.rows.size()),
                          m_table->verticalHeader()->defaultSectionSize()
                              + (comparison.total ? 0 : m_table->fontMetrics().lineSpacing()));
    m_chart->setData(*m_chartData);
    m_map->setData(comparisonMap(comparison, catalogue));
    showSelection();
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
    m_state.selectPlace(m_workspace.catalogue().findPlace(countryCode));
}

void ComparePage::showSelection()
{
    const auto place = m_state.selectedPlace();
    const QString code = place ? m_workspace.catalogue()[*place].code : QString();
    m_chart->setSelectedKey(code);
    m_map->setSelection(code.isEmpty() ? QStringList() : QStringList(code));
    const int row = m_model->rowOf(code);
    const QSignalBlocker blocker(m_table->selectionModel());
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_table->viewport()->update();
}

} // namespace mm
