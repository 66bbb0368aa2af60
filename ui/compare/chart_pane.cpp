// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/chart_pane.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/compare/base_state.h"
#include "ui/compare/lint_panel.h"
#include "ui/compare/view_chooser.h"
#include "ui/dialogs/events_dialog.h"
#include "ui/parts/rows_table.h"
#include "ui/session/desk_keeper.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mm {

ChartPane::ChartPane(Workspace &workspace, ViewState &state, DeskKeeper &desk,
                     const BaseState &base, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_desk(desk)
    , m_base(base)
    , m_chosen{.ground = LinesGround::Difference}
    , m_chooser(new ViewChooser(this))
    , m_options(new QMenu(tr("Chart &options"), this))
    , m_optionsButton(new QToolButton(this))
    , m_lintButton(new QToolButton(this))
    , m_asTable(new QToolButton(this))
    , m_lint(new LintPanel(this))
    , m_place(new QStackedWidget(this))
    , m_chart(new ChartView(this))
    , m_table(new RowsTable(this))
{
    fillOptions();
    layOut();
    connect(m_chooser, &ViewChooser::viewChosen, this, &ChartPane::chooseView);
    connect(m_chart, &ChartView::categoryActivated, this, &ChartPane::categoryActivated);
    connect(m_asTable, &QToolButton::toggled, m_place, &QStackedWidget::setCurrentIndex);
    connect(m_lintButton, &QToolButton::toggled, m_lint, &QWidget::setVisible);
    connect(m_lint, &LintPanel::fixWanted, this, &ChartPane::fix);
    connect(m_lint, &LintPanel::undoWanted, this, &ChartPane::takeBack);
    connect(&desk, &DeskKeeper::changed, this, [this] {
        if (isVisible()) {
            showChart();
        }
    });
}

void ChartPane::layOut()
{
    m_optionsButton->setText(tr("Options"));
    m_optionsButton->setToolTip(
        tr("Pin the comparison, mark events, and what stands behind lines"));
    m_optionsButton->setMenu(m_options);
    m_optionsButton->setPopupMode(QToolButton::InstantPopup);
    m_lintButton->setText(tr("Guidelines"));
    m_lintButton->setToolTip(tr("What of this chart is against the guidelines for charts"));
    m_lintButton->setCheckable(true);
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the numbers of the chart as a table (F6)"));
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::Key_F6);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_chooser, 1);
    for (QToolButton *button : {m_optionsButton, m_lintButton, m_asTable}) {
        button->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(button);
    }
    m_lint->hide();
    m_place->addWidget(m_chart);
    m_place->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_lint);
    layout->addWidget(m_place, 1);
}

void ChartPane::fillOptions()
{
    m_pin = m_options->addAction(tr("&Pin this comparison"), QKeySequence(tr("Ctrl+Alt+P")), this,
                                 [this] { m_desk.pin(recipe()); });
    m_options->addSeparator();
    m_options->addSection(tr("Behind the lines"));
    auto *grounds = new QActionGroup(this);
    addGround(tr("&Nothing"), LinesGround::Plain);
    addGround(tr("The &difference of A and B"), LinesGround::Difference);
    addGround(tr("The range of &earlier years"), LinesGround::EarlierYears);
    for (const auto &[action, ground] : m_grounds) {
        grounds->addAction(action);
    }
    m_options->addSeparator();
    m_showEvents = m_options->addAction(tr("&Mark events"), this, &ChartPane::showChart);
    m_showEvents->setCheckable(true);
    m_showEvents->setChecked(true);
    m_options->addAction(tr("E&vents…"), this, &ChartPane::editEvents);
}

void ChartPane::addGround(const QString &name, LinesGround ground)
{
    QAction *action = m_options->addAction(name, this, [this, ground] {
        m_chosen.ground = ground;
        showChart();
    });
    action->setCheckable(true);
    m_grounds.emplace_back(action, ground);
}

ComparisonRecipe ChartPane::recipe() const
{
    return {m_state.indicator(),
            {m_state.periodA(), m_state.periodB()},
            m_chooser->view(),
            m_state.selectedPlace(),
            m_chosen};
}

void ChartPane::setView(ComparisonView view)
{
    m_chooser->setView(view);
    chooseView();
}

void ChartPane::showEarlierYears()
{
    m_chosen.ground = LinesGround::EarlierYears;
    setView(ComparisonView::Months);
}

void ChartPane::chooseView()
{
    // What was set right in one view says nothing of another.
    m_chosen = ViewOptions{.ground = m_chosen.ground};
    showChart();
}

void ChartPane::setLook(const ComparisonRecipe &recipe)
{
    m_chosen = recipe.options;
    m_chooser->setView(recipe.view);
    showChart();
}

void ChartPane::setSelectedKey(const QString &key)
{
    m_chart->setSelectedKey(key);
}

void ChartPane::showChart()
{
    const Catalogue &catalogue = m_workspace.catalogue();
    for (const ComparisonView view : kComparisonViews) {
        m_chooser->setRefusal(
            view,
            viewRefusal(view, catalogue, m_state.indicator(), m_state.selectedPlace())
                .value_or(QString()));
    }
    m_data
        = recipeChart(recipe(), {m_workspace.dataset(), m_base.dataset(), catalogue, m_base.asOf()},
                      m_showEvents->isChecked() ? m_desk.desk().events : std::vector<MonthEvent>());
    m_chart->setData(*m_data);
    m_table->setRows(chartRows(*m_data));
    showActions();
    showLint();
    Q_EMIT recipeChanged();
}

void ChartPane::showActions()
{
    const bool pinned = m_desk.isPinned(recipe());
    // A card follows the data: it has no place for a base as it once was.
    const bool now = m_base.asOf().isNow();
    m_pin->setEnabled(now && !pinned && !m_desk.isFull());
    m_pin->setText(!now                  ? tr("Only a base as now known can be pinned")
                       : pinned          ? tr("Pinned")
                       : m_desk.isFull() ? tr("Four comparisons are pinned")
                                         : tr("&Pin this comparison"));
    for (const auto &[action, ground] : m_grounds) {
        action->setChecked(ground == m_chosen.ground);
        action->setEnabled(m_chooser->view() == ComparisonView::Months);
    }
}

void ChartPane::showLint()
{
    const auto findings = lintChart(*m_data, m_chooser->view());
    m_lint->setFindings(findings, m_chosen);
    m_lintButton->setText(findings.empty() ? tr("Guidelines")
                                           : tr("Guidelines (%1)").arg(findings.size()));
}

void ChartPane::fix(LintFix fix)
{
    switch (fix) {
    case LintFix::SmallMultiples:
        setView(ComparisonView::Countries);
        return;
    case LintFix::HideEvents:
        m_showEvents->setChecked(false);
        break;
    case LintFix::ShowFive:
    case LintFix::RestAsOthers:
    case LintFix::Sort:
    case LintFix::NoteRounding:
        m_chosen = fixedOptions(m_chosen, fix);
        break;
    }
    showChart();
}

void ChartPane::takeBack(LintFix fix)
{
    switch (fix) {
    case LintFix::ShowFive:
    case LintFix::RestAsOthers:
        m_chosen.most.reset();
        break;
    case LintFix::Sort:
        m_chosen.sorted = false;
        break;
    case LintFix::NoteRounding:
        m_chosen.roundingNote = false;
        break;
    case LintFix::SmallMultiples:
    case LintFix::HideEvents:
        break;
    }
    showChart();
}

void ChartPane::editEvents()
{
    EventsDialog dialog(m_desk.desk().events, m_state.periodA().last().lastDay(), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_desk.setEvents(dialog.events());
        m_showEvents->setChecked(true);
        showChart();
    }
}

} // namespace mm
