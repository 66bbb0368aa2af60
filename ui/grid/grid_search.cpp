// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_search.h"

#include "ui/grid/grid_view.h"
#include "ui/models/mark.h"
#include "ui/models/month_grid_model.h"
#include "ui/models/roles.h"
#include "ui/session/workspace.h"

#include <algorithm>
#include <tuple>

namespace mm {

GridSearch::GridSearch(Workspace &workspace, GridView &view, MonthGridModel &model, GridBar &bar,
                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_model(model)
    , m_bar(bar)
{
    connect(&bar, &GridBar::filterChosen, this, &GridSearch::setFilter);
    connect(&bar, &GridBar::stepWanted, this, &GridSearch::step);
    connect(&workspace, &Workspace::statusChanged, this, &GridSearch::nameEditions);
}

void GridSearch::nameEditions()
{
    if (m_workspace.path().isEmpty()) {
        return;
    }
    m_workspace.editions().then(this, [this](const StoreResult<std::vector<Edition>> &editions) {
        QStringList names;
        for (const Edition &edition : editions.value_or(std::vector<Edition>())) {
            names.prepend(edition.name);
        }
        m_bar.setEditions(names);
    });
}

void GridSearch::setFilter(GridFilter filter, const QString &edition)
{
    m_filter = filter;
    m_edition = edition;
    if (filter != GridFilter::Changed) {
        m_model.setBase(std::nullopt);
    }
    update();
}

void GridSearch::update()
{
    switch (m_filter) {
    case GridFilter::None:
        m_hits.clear();
        m_bar.showCount(m_filter, 0, 0);
        break;
    case GridFilter::Provisional:
    case GridFilter::NotReported:
    case GridFilter::FollowUp:
        collect();
        break;
    case GridFilter::Changed:
        loadEdition(m_edition);
        break;
    case GridFilter::NoSource:
        loadTyped();
        break;
    }
}

void GridSearch::loadEdition(const QString &edition)
{
    m_workspace.datasetAsOf(AsOf::edition(edition))
        .then(this, [this, edition](const StoreResult<Dataset> &loaded) {
            if (m_filter != GridFilter::Changed || m_edition != edition) {
                return;
            }
            if (!loaded) {
                Q_EMIT failed(loaded.error().text);
                return;
            }
            m_model.setBase(*loaded);
            collect();
        });
}

void GridSearch::loadTyped()
{
    HistoryFilter filter;
    const GridQuery &query = m_model.query();
    if (query.pivot != GridPivot::Indicators) {
        filter.indicator = query.indicator;
    }
    if (query.pivot != GridPivot::Countries) {
        filter.place = query.place;
    }
    m_workspace.history(filter).then(
        this, [this](const StoreResult<std::vector<HistoryEntry>> &history) {
            if (!history) {
                Q_EMIT failed(history.error().text);
                return;
            }
            m_typed.clear();
            std::set<ObservationKey> seen;
            // Newest first: the first entry of a number tells where its present value is from.
            for (const HistoryEntry &entry : *history) {
                if (seen.insert(entry.change.key).second && entry.change.source.isEmpty()) {
                    m_typed.insert(entry.change.key);
                }
            }
            collect();
        });
}

bool GridSearch::passes(const QModelIndex &index) const
{
    const auto key = m_model.keyAt(index);
    if (!key) {
        return false;
    }
    switch (m_filter) {
    case GridFilter::None:
        return false;
    case GridFilter::Provisional:
        return index.data(ProvisionalRole).toBool();
    case GridFilter::NotReported:
        return index.data(MissingRole).toBool();
    case GridFilter::Changed:
        return index.data(ChangedRole).toBool();
    case GridFilter::NoSource:
        return m_typed.contains(*key) && m_model.dataset().at(*key);
    case GridFilter::FollowUp:
        return index.data(AnnotationRole).toInt() == static_cast<int>(AnnotationMark::FollowUp);
    }
    Q_UNREACHABLE();
}

void GridSearch::collect()
{
    m_hits.clear();
    // Newest months first: those are the ones still being worked on. The month past the data is
    // where figures are typed next; it misses nothing yet, but somebody may want to know of it.
    const bool looksAhead = m_filter == GridFilter::FollowUp;
    const auto extent = m_model.dataset().extent();
    for (int column = m_model.columnCount() - 1; column >= 0 && extent; --column) {
        const GridColumn &shown = m_model.layout().columns()[static_cast<std::size_t>(column)];
        if (shown.isSum() || (!looksAhead && shown.period.first() > extent->last())) {
            continue;
        }
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex index = m_model.index(row, column);
            if (passes(index)) {
                m_hits.emplace_back(index);
            }
        }
    }
    m_bar.showCount(m_filter, static_cast<int>(m_hits.size()), 0);
}

void GridSearch::step(int by)
{
    if (m_hits.empty()) {
        return;
    }
    const auto size = std::ssize(m_hits);
    const auto here = std::ranges::find(m_hits, QPersistentModelIndex(m_view.currentIndex()));
    const auto at = here == m_hits.end() ? (by > 0 ? -1 : 0) : here - m_hits.begin();
    const auto next = (at + by + size) % size;
    m_view.goTo(m_hits[static_cast<std::size_t>(next)]);
    m_bar.showCount(m_filter, static_cast<int>(size), static_cast<int>(next) + 1);
}

} // namespace mm
