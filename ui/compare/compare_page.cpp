// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_page.h"

#include "core/analysis/base_revision.h"
#include "core/analysis/comparison_recipe.h"
#include "core/analysis/period_words.h"
#include "ui/compare/base_state.h"
#include "ui/compare/chart_pane.h"
#include "ui/compare/comparison_table.h"
#include "ui/compare/map_pane.h"
#include "ui/compare/month_trend.h"
#include "ui/compare/pin_bar.h"
#include "ui/compare/statement_bar.h"
#include "ui/parts/card.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace mm {

namespace {

constexpr int kSpacing = 8;
constexpr int kChartShare = 300;
constexpr int kTableShare = 240;

} // namespace

ComparePage::ComparePage(Workspace &workspace, ViewState &state, DeskKeeper &desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_statement(new StatementBar(this))
    , m_base(new BaseState(workspace, this))
    , m_pins(new PinBar(workspace, desk, this))
    , m_chart(new ChartPane(workspace, state, desk, *m_base, this))
    , m_table(new ComparisonTable(this))
    , m_map(new MapPane(workspace, state, this))
{
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
    connect(m_table, &ComparisonTable::keyChosen, this, &ComparePage::select);
    connect(m_table->model(), &QAbstractItemModel::layoutChanged, this,
            &ComparePage::showSelection);
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
    // Without a dataset there is nothing to compare: the window is there at once, figures follow.
    if (m_workspace.path().isEmpty() || !std::exchange(m_stale, false)) {
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

QTableView *ComparePage::table() const
{
    return m_table;
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
    const Period shown = trendPeriod(m_state.periodA());
    std::vector<ComparisonModel::Trend> trends;
    trends.reserve(comparison.rows.size());
    for (const ComparisonRow &row : comparison.rows) {
        trends.push_back(monthTrend(m_workspace.dataset(), m_state.indicator(),
                                    *m_workspace.catalogue().findPlace(row.key), shown));
    }
    m_table->setComparison(comparison, std::move(trends),
                           shown.first().year() == shown.last().year()
                               ? QString::number(shown.last().year())
                               : tr("%1–%2").arg(shown.first().year()).arg(shown.last().year()));
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
    m_table->setSelectedKey(code);
}

} // namespace mm
