// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pin_bar.h"

#include "ui/compare/pin_card.h"
#include "ui/compare/view_chooser.h"
#include "ui/session/desk_keeper.h"
#include "ui/session/workspace.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr int kSpacing = 8;
constexpr int kCardShare = 100; ///< of the room, before what is left empty gets any

} // namespace

PinBar::PinBar(Workspace &workspace, DeskKeeper &desk, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpacing);
    m_layout->addStretch();
    setAccessibleName(tr("Pinned comparisons"));
    setVisible(false);
    connect(&desk, &DeskKeeper::changed, this, [this] {
        setVisible(!m_desk.desk().pinned.empty());
        invalidate();
    });
    connect(&workspace, &Workspace::datasetChanged, this, &PinBar::invalidate);
}

void PinBar::setShown(const ComparisonRecipe &recipe)
{
    m_shown = recipe;
    showCurrent();
}

void PinBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCards();
}

void PinBar::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        showCards();
    }
}

PinCard *PinBar::addCard(std::size_t index)
{
    auto *card = new PinCard(this);
    m_layout->insertWidget(static_cast<int>(m_cards.size()), card, kCardShare);
    card->show();
    m_cards.push_back(card);
    connect(card, &PinCard::activated, this,
            [this, index] { Q_EMIT recipeChosen(m_desk.desk().pinned[index].recipe); });
    connect(card, &PinCard::factsheetToggled, this,
            [this, index](bool on) { m_desk.setOnFactsheet(index, on); });
    // The card goes with the click that removes it.
    connect(
        card, &PinCard::removed, this, [this, index] { m_desk.unpin(index); },
        Qt::QueuedConnection);
    return card;
}

void PinBar::showCards()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    const std::vector<PinnedComparison> &pinned = m_desk.desk().pinned;
    while (m_cards.size() > pinned.size()) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    const Catalogue &catalogue = m_workspace.catalogue();
    const Dataset &dataset = m_workspace.dataset();
    for (std::size_t index = 0; index < pinned.size(); ++index) {
        PinCard *card = index < m_cards.size() ? m_cards[index] : addCard(index);
        const ComparisonRecipe &recipe = pinned[index].recipe;
        const ChartData chart = recipeChart(recipe, {dataset, dataset, catalogue});
        const QString place
            = recipe.place ? QStringLiteral(" · ") + catalogue[*recipe.place].label : QString();
        card->setText({catalogue[recipe.indicator].label + place + QStringLiteral(" · ")
                           + ViewChooser::viewName(recipe.view),
                       recipePeriods(recipe, catalogue),
                       chart.emptyReason.isEmpty() ? chart.title : chart.emptyReason});
        card->setOnFactsheet(pinned[index].onFactsheet);
    }
    showCurrent();
}

void PinBar::showCurrent()
{
    const std::vector<PinnedComparison> &pinned = m_desk.desk().pinned;
    for (std::size_t index = 0; index < std::min(m_cards.size(), pinned.size()); ++index) {
        m_cards[index]->setCurrent(m_shown && pinned[index].recipe == *m_shown);
    }
}

} // namespace mm
