// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "core/analysis/base_revision.h"
#include "core/analysis/comparison_recipe.h"
#include "core/analysis/period_words.h"
#include "ui/compare/base_state.h"
#include "ui/compare/chart_pane.h"
#include "ui/compare/map_pane.h"
#include "ui/compare/month_trend.h"
#include "ui/compare/pin_bar.h"
#include "ui/compare/sparkline_delegate.h"
#include "ui/compare/statement_bar.h"
#include "ui/models/comparison_model.h"
#include "ui/models/comparison_order.h"
#include "ui/models/roles.h"
#include "ui/parts/card.h"
#include "ui/parts/table_look.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace mm {

namespace {

constexpr int kRowsSeen = 5; ///< at least; more where there is room
constexpr int kSpacing = 8;
constexpr int kChartShare = 300;
constexpr int kTableShare = 240;

} // namespace

ComparePage::ComparePage(Workspace &workspace, ViewState &state, DeskKeeper &desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_model(new ComparisonModel(this))
    , m_order(new ComparisonOrder(this))
    , m_statement(new StatementBar(this))
    , m_base(new BaseState(workspace, this))
    , m_pins(new PinBar(workspace, desk, this))
    , m_chart(new ChartPane(workspace, state, desk, *m_base, this))
    , m_table(new QTableView(this))
    , m_map(new MapPane(workspace, state, this))
{
    prepareTable();
    layOut();
    fillBases();
    connect(&workspace, &Workspace::datasetChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::indicatorChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::periodsChanged, this, &ComparePage::invalidate);
    connect(&state, &ViewState::selectedPlaceChanged, this, [this] {
        if (isVisible()) {
            m_chart->showChart();
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
    connect(m_chart, &ChartPane::categoryActivated, this, &ComparePage::select);
    connect(m_chart, &ChartPane::recipeChanged, this,
            [this] { m_pins->setShown(m_chart->recipe()); });
    connect(m_base, &BaseState::changed, this, &ComparePage::invalidate);
    connect(m_base, &BaseState::changed, this, &ComparePage::fillBases);
    connect(m_base, &BaseState::editionsChanged, this, &ComparePage::fillBases);
    connect(&state, &ViewState::periodsChanged, this, &ComparePage::fillBases);
    connect(m_pins, &PinBar::recipeChosen, this, &ComparePage::showRecipe);
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
    layout->addWidget(m_pins);
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
            {m_state.periodB(), m_base->asOf()},
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
    const Comparison comparison = compare(dataset, m_base->dataset(), catalogue, query());
    showStatement(comparison);
    showTable(comparison);
    m_map->setComparison(comparison, m_base->dataset());
    m_chart->showChart();
    showSelection();
}

const std::optional<ChartData> &ComparePage::chartData() const
{
    return m_chart->chartData();
}

QToolButton *ComparePage::tableButton() const
{
    return m_chart->tableButton();
}

void ComparePage::setView(ComparisonView view)
{
    m_chart->setView(view);
}

void ComparePage::showRecipe(const ComparisonRecipe &recipe)
{
    m_base->choose({});
    m_chart->setLook(recipe);
    m_state.setIndicator(recipe.indicator);
    m_state.setPeriods(recipe.periods.a, recipe.periods.b);
    m_state.selectPlace(recipe.place);
}

void ComparePage::showTable(const Comparison &comparison)
{
    m_model->setComparison(comparison);
    m_order->arrange();
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
    fitLastRow(comparison);
    showTrends();
}

void ComparePage::fitLastRow(const Comparison &comparison)
{
    const auto last = static_cast<int>(comparison.rows.size());
    const int spanned = comparison.total ? -1 : last;
    if (spanned != std::exchange(m_spanned, spanned)) {
        m_table->clearSpans();
        if (spanned >= 0) {
            m_table->setSpan(last, ComparisonModel::AColumn, 1, ComparisonModel::ColumnCount - 1);
        }
    }
    const int height = m_table->verticalHeader()->defaultSectionSize();
    for (int row = 0; row < last; ++row) {
        m_table->setRowHeight(row, height);
    }
    m_table->setRowHeight(last,
                          height + (comparison.total ? 0 : m_table->fontMetrics().lineSpacing()));
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

void ComparePage::fillBases()
{
    QMenu *menu = m_statement->baseMenu();
    menu->clear();
    const auto add = [this, menu](const QString &text, const AsOf &asOf) {
        QAction *action = menu->addAction(text, this, [this, asOf] { m_base->choose(asOf); });
        action->setCheckable(true);
        action->setChecked(asOf == m_base->asOf());
        return action;
    };
    add(tr("As now known"), {});
    const auto then = m_base->editionOf(m_state.periodB().last());
    if (then) {
        add(tr("As published then, in “%1”").arg(then->name), AsOf::edition(then->name));
    } else {
        add(tr("As published then: %1 has no edition").arg(monthWords(m_state.periodB().last())),
            AsOf::edition(QString()))
            ->setEnabled(false);
    }
    menu->addSeparator();
    for (const Edition &edition : m_base->editions()) {
        add(tr("Edition “%1”").arg(edition.name), AsOf::edition(edition.name));
    }
    m_statement->setBase(m_base->asOf().isNow()
                             ? tr("B as now known")
                             : tr("B as in “%1”").arg(m_base->asOf().toString()));
}

void ComparePage::showStatement(const Comparison &comparison)
{
    const Dataset &dataset = m_workspace.dataset();
    const Catalogue &catalogue = m_workspace.catalogue();
    const ComparisonStatement statement
        = comparisonStatement(dataset, m_base->dataset(), catalogue, comparison);
    QString text = statement.text;
    if (!m_base->asOf().isNow()) {
        ComparisonQuery now = comparison.query;
        now.b.asOf = {};
        const QString revision
            = baseRevision(comparison, compare(dataset, dataset, catalogue, now));
        text += revision.isEmpty() ? QString() : u' ' + revision;
    }
    m_statement->setText(text);
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
    const QModelIndex shown = row < 0 ? QModelIndex() : m_order->index(row, 0);
    if (shown.row() == m_table->currentIndex().row()
        && m_table->selectionModel()->hasSelection() == shown.isValid()) {
        return;
    }
    const QSignalBlocker blocker(m_table->selectionModel());
    if (!shown.isValid()) {
        m_table->clearSelection();
    }
    m_table->setCurrentIndex(shown);
    m_table->viewport()->update();
}

} // namespace mm
