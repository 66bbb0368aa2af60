// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/map_pane.h"

#include "core/analysis/change_map.h"
#include "core/analysis/map_figures.h"
#include "core/analysis/period_words.h"
#include "ui/compare/month_trend.h"
#include "ui/compare/place_card.h"
#include "ui/map/map_table.h"
#include "ui/map/map_view.h"
#include "ui/parts/rows_table.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

double largestOf(const MapData &data)
{
    double largest = 0;
    for (const MapPlace &place : data.content().places) {
        largest = std::max(largest, place.value.value_or(0));
    }
    return largest;
}

} // namespace

MapPane::MapPane(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_tools(new QHBoxLayout)
    , m_modes(new QButtonGroup(this))
    , m_lock(new QToolButton(this))
    , m_map(makeMap(tr("Map of A")))
    , m_mapOfB(makeMap(tr("Map of B")))
    , m_captionA(new QLabel(this))
    , m_captionB(new QLabel(this))
    , m_table(new RowsTable(this))
{
    m_tools->setSpacing(0);
    addModeButton(tr("A"), tr("Circles: the figures of A"), Mode::A)->setChecked(true);
    addModeButton(tr("A | B"), tr("Circles: A beside B, on one scale"), Mode::Both);
    addModeButton(tr("Change"), tr("Shaded: the change from B to A in percent"), Mode::Change);
    m_lock->setText(tr("Lock scale"));
    m_lock->setCheckable(true);
    m_lock->setToolTip(tr("One scale of circles for all months, so that moving through time does "
                          "not mislead"));
    m_tools->addSpacing(8);
    m_tools->addWidget(m_lock);
    m_tools->addStretch();
    auto *asTable = new QToolButton(this);
    asTable->setText(tr("Table"));
    asTable->setToolTip(tr("Show the numbers of the map as a table"));
    asTable->setCheckable(true);
    asTable->setFocusPolicy(Qt::StrongFocus);
    m_tools->addWidget(asTable);
    auto *mapsPlace = new QWidget(this);
    auto *maps = new QHBoxLayout(mapsPlace);
    maps->setContentsMargins(0, 0, 0, 0);
    // A widget each: a layout whose widgets are hidden would keep its share of the place.
    const auto addSide = [maps](QLabel *caption, MapView *map) {
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        caption->setTextFormat(Qt::PlainText);
        column->addWidget(caption);
        column->addWidget(map, 1);
        maps->addWidget(side, 1);
        return side;
    };
    addSide(m_captionA, m_map);
    m_captionA->hide();
    m_sideB = addSide(m_captionB, m_mapOfB);
    m_sideB->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_tools);
    auto *place = new QStackedWidget(this);
    place->addWidget(mapsPlace);
    place->addWidget(m_table);
    layout->addWidget(place, 1);
    connect(asTable, &QToolButton::toggled, place, &QStackedWidget::setCurrentIndex);
    connect(m_lock, &QToolButton::toggled, this, &MapPane::setScaleLocked);
    connect(&state, &ViewState::selectedPlaceChanged, this, &MapPane::showSelection);
}

MapView *MapPane::makeMap(const QString &name)
{
    auto *map = new MapView(this);
    map->setAccessibleName(name);
    map->setToolTipsShown(false);
    new PlaceCard(map);
    connect(map, &MapView::selectionChanged, this, [this](const QStringList &codes) {
        m_state.selectPlace(m_workspace.catalogue().findPlace(codes.value(0)));
    });
    const auto card = [this, map](const QString &code) { showCard(map, code); };
    connect(map, &MapView::hovered, this, card);
    connect(map, &MapView::currentChanged, this, card);
    return map;
}

QToolButton *MapPane::addModeButton(const QString &name, const QString &help, Mode mode)
{
    auto *button = new QToolButton(this);
    button->setText(name);
    button->setToolTip(help);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_modes->addButton(button, static_cast<int>(mode));
    m_tools->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, mode] { setMode(mode); });
    return button;
}

void MapPane::setComparison(const Comparison &comparison, const Dataset &base)
{
    m_comparison = comparison;
    m_base = base;
    showMaps();
}

void MapPane::setMode(Mode mode)
{
    m_mode = mode;
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    m_captionA->setVisible(mode == Mode::Both);
    m_sideB->setVisible(mode == Mode::Both);
    m_lock->setEnabled(mode != Mode::Change);
    showMaps();
}

void MapPane::setScaleLocked(bool locked)
{
    m_locked = locked;
    const QSignalBlocker blocker(m_lock);
    m_lock->setChecked(locked);
    showMaps();
}

std::optional<double> MapPane::scale(const MapData &a, const std::optional<MapData> &b) const
{
    if (m_locked) {
        const ComparisonQuery &query = m_comparison->query;
        return largestFigure(m_workspace.dataset(), m_workspace.catalogue(), query.indicator,
                             std::max(query.a.period.length(), query.b.period.length()));
    }
    return b ? std::optional(std::max(largestOf(a), largestOf(*b))) : std::nullopt;
}

void MapPane::showMaps()
{
    if (!m_comparison) {
        return;
    }
    const Catalogue &catalogue = m_workspace.catalogue();
    if (m_mode == Mode::Change) {
        m_data.emplace(changeMap(*m_comparison, catalogue));
    } else {
        const MapData a = comparisonMap(*m_comparison, catalogue);
        std::optional<MapData> b;
        if (m_mode == Mode::Both) {
            ComparisonQuery query = m_comparison->query;
            std::swap(query.a, query.b);
            const Dataset &dataset = m_workspace.dataset();
            b.emplace(comparisonMap(compare(m_base, dataset, catalogue, query), catalogue));
        }
        const auto maximum = scale(a, b);
        m_data.emplace(onScale(a, maximum));
        if (b) {
            m_mapOfB->setData(onScale(*b, maximum));
        }
    }
    m_captionA->setText(tr("A · %1").arg(m_comparison->aWords));
    m_captionB->setText(tr("B · %1").arg(m_comparison->bWords));
    m_map->setData(m_data);
    m_table->setRows(mapRows(*m_data));
    showSelection();
    Q_EMIT shownChanged();
}

void MapPane::showSelection()
{
    const auto place = m_state.selectedPlace();
    const QStringList codes
        = place ? QStringList(m_workspace.catalogue()[*place].code) : QStringList();
    m_map->setSelection(codes);
    m_mapOfB->setSelection(codes);
}

void MapPane::showCard(MapView *map, const QString &code)
{
    auto *card = map->findChild<PlaceCard *>();
    const MapPlace *place = map->data() ? map->data()->place(code) : nullptr;
    const auto id = m_workspace.catalogue().findPlace(code);
    if (!place || !id || !m_comparison) {
        card->hide();
        return;
    }
    const Period period
        = map == m_mapOfB ? m_comparison->query.b.period : m_comparison->query.a.period;
    const Period shown = trendPeriod(period);
    card->show(place->tooltip, monthTrend(m_workspace.dataset(), m_state.indicator(), *id, shown),
               periodWords(shown), map->placeRect(code));
}

} // namespace mm
