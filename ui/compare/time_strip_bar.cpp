// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/time_strip_bar.h"

#include "core/analysis/month_overview.h"
#include "ui/parts/card.h"
#include "ui/session/desk_keeper.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/strip/time_strip.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

/// Whole years around everything that has to be in sight.
Period stripPeriod(std::optional<Period> data, Period a, Period b)
{
    Month first = std::min(a.first(), b.first());
    Month last = std::max(a.last(), b.last());
    if (data) {
        first = std::min(first, data->first());
        last = std::max(last, data->last());
    }
    return *Period::make(*Month::make(first.year(), 1), *Month::make(last.year(), 12));
}

} // namespace

TimeStripBar::TimeStripBar(Workspace &workspace, ViewState &state, const DeskKeeper &desk,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_strip(new TimeStrip(this))
    , m_link(new QToolButton(this))
{
    m_link->setCheckable(true);
    m_link->setChecked(true);
    m_link->setAutoRaise(true);
    m_link->setToolTip(tr("Linked: moving A moves B along. Free: A and B move apart."));
    m_link->setAccessibleName(tr("Link A and B"));
    const auto nameLink = [this](bool linked) {
        m_link->setText(linked ? tr("Linked") : tr("Free"));
        m_strip->setLinked(linked);
    };
    nameLink(true);
    // As wide with either word, so that the strip beside it does not jump.
    m_link->setMinimumWidth(m_link->sizeHint().width());

    auto *card = new Card(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_strip, 1);
    row->addWidget(m_link, 0, Qt::AlignBottom);
    card->content()->addLayout(row);
    constexpr int kPadding = 6;
    card->content()->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    connect(m_link, &QToolButton::toggled, this, nameLink);
    connect(m_strip, &TimeStrip::periodsChosen, this,
            [this](const PeriodPair &pair) { m_state.setPeriods(pair.a, pair.b); });
    connect(&desk, &DeskKeeper::changed, this,
            [this, &desk] { m_strip->setEvents(desk.desk().events); });
    connect(&workspace, &Workspace::datasetChanged, this, &TimeStripBar::invalidate);
    connect(&state, &ViewState::indicatorChanged, this, &TimeStripBar::invalidate);
    connect(&state, &ViewState::selectedPlaceChanged, this, &TimeStripBar::invalidate);
    connect(&state, &ViewState::periodsChanged, this, &TimeStripBar::showPeriods);
    showPeriods();
}

void TimeStripBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void TimeStripBar::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        compute();
    }
}

void TimeStripBar::compute()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    const Dataset &dataset = m_workspace.dataset();
    const auto extent = dataset.extent();
    MonthOverview overview = monthOverview(
        dataset, m_workspace.catalogue(), m_state.indicator(),
        stripPeriod(extent, m_state.periodA(), m_state.periodB()), m_state.selectedPlace());
    // Before and after all data nothing is missing.
    for (std::size_t index = 0; index < overview.months.size(); ++index) {
        if (!extent || !extent->contains(overview.period.first() + months(index))) {
            overview.months[index] = {};
        }
    }
    m_strip->setOverview(overview);
    showPeriods();
}

void TimeStripBar::showPeriods()
{
    const Period a = m_state.periodA();
    const Period b = m_state.periodB();
    m_strip->setPeriods({a, b}, m_workspace.catalogue()[m_state.indicator()].measure);
    // While a person drags, the ground under the pointer stays where it is.
    if (!m_strip->isDragging()
        && m_strip->limits() != stripPeriod(m_workspace.dataset().extent(), a, b)) {
        invalidate();
    }
}

} // namespace mm
