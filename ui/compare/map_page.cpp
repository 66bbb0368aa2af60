// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/map_page.h"

#include "core/analysis/comparison_statement.h"
#include "ui/compare/map_pane.h"
#include "ui/compare/statement_bar.h"
#include "ui/parts/card.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace mm {

namespace {

constexpr int kMillisecondsPerMonth = 700;
constexpr int kSpacing = 8;

} // namespace

MapPage::MapPage(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_statement(new StatementBar(this))
    , m_pane(new MapPane(workspace, state, this))
    , m_play(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_play->setCheckable(true);
    m_play->setToolTip(tr("Move both periods through the months, one after the other"));
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_timer->setInterval(kMillisecondsPerMonth);
    // Before the room that parts the tools from the button at the right.
    m_pane->tools()->insertWidget(m_pane->tools()->count() - 2, m_play);
    setPlaying(false);

    auto *card = new Card(this);
    card->content()->addWidget(m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_statement);
    layout->addWidget(card, 1);

    connect(m_play, &QToolButton::toggled, this, &MapPage::setPlaying);
    connect(m_timer, &QTimer::timeout, this, &MapPage::playMonth);
    connect(&workspace, &Workspace::datasetChanged, this, &MapPage::invalidate);
    connect(&state, &ViewState::indicatorChanged, this, &MapPage::invalidate);
    connect(&state, &ViewState::periodsChanged, this, &MapPage::invalidate);
}

const std::optional<MapData> &MapPage::mapData() const
{
    return m_pane->mapData();
}

MapView *MapPage::map() const
{
    return m_pane->map();
}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void MapPage::hideEvent(QHideEvent *event)
{
    m_play->setChecked(false);
    QWidget::hideEvent(event);
}

void MapPage::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        compute();
    }
}

void MapPage::compute()
{
    // Without a dataset there is nothing to compare: the window is there at once, figures follow.
    if (m_workspace.path().isEmpty() || !std::exchange(m_stale, false)) {
        return;
    }
    const Dataset &dataset = m_workspace.dataset();
    const Catalogue &catalogue = m_workspace.catalogue();
    const ComparisonQuery query{m_state.indicator(),
                                {m_state.periodA(), {}},
                                {m_state.periodB(), {}},
                                GroupBy::Country,
                                {},
                                kTotal};
    const Comparison comparison = compare(dataset, dataset, catalogue, query);
    m_statement->setText(comparisonStatement(dataset, dataset, catalogue, comparison).text);
    m_pane->setComparison(comparison, dataset);
}

void MapPage::setPlaying(bool playing)
{
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_statement->holdHeight(playing);
    if (playing) {
        // Circles that grow only because the scale shrinks would tell a wrong story.
        m_pane->setScaleLocked(true);
        m_timer->start();
    } else {
        m_timer->stop();
    }
}

void MapPage::playMonth()
{
    const auto extent = m_workspace.dataset().extent(m_state.indicator());
    if (!extent) {
        m_play->setChecked(false);
        return;
    }
    const Period a = m_state.periodA();
    const Period b = m_state.periodB();
    const Month next = a.last() + months(1);
    const months step
        = extent->contains(next) ? months(1) : extent->first() + months(a.length() - 1) - a.last();
    m_state.setPeriods(a.shifted(step), b.shifted(step));
}

} // namespace mm
