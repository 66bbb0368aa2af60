// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map_page.h"

#include "core/analysis/comparison.h"
#include "core/analysis/map_figures.h"
#include "ui/map/map_view.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/views/card.h"

#include <QVBoxLayout>

#include <utility>

namespace mm {

MapPage::MapPage(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_map(new MapView(this))
{
    auto *card = new Card(this);
    card->content()->addWidget(m_map);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    connect(&workspace, &Workspace::datasetChanged, this, &MapPage::invalidate);
    connect(&state, &ViewState::indicatorChanged, this, &MapPage::invalidate);
    connect(&state, &ViewState::periodsChanged, this, &MapPage::invalidate);
    connect(&state, &ViewState::selectedPlaceChanged, this, &MapPage::showSelection);
    connect(m_map, &MapView::selectionChanged, this, [this](const QStringList &codes) {
        m_state.selectPlace(m_workspace.catalogue().findPlace(codes.value(0)));
    });
}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
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
    if (!std::exchange(m_stale, false)) {
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
    m_data.emplace(comparisonMap(compare(dataset, dataset, catalogue, query), catalogue));
    m_map->setData(*m_data);
    showSelection();
}

void MapPage::showSelection()
{
    const auto place = m_state.selectedPlace();
    m_map->setSelection(place ? QStringList(m_workspace.catalogue()[*place].code) : QStringList());
}

} // namespace mm
