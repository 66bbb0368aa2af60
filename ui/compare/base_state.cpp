// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/base_state.h"

#include "ui/session/workspace.h"

#include <algorithm>

namespace mm {

BaseState::BaseState(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, [this] {
        choose({});
        loadEditions();
    });
    connect(&workspace, &Workspace::asOfChanged, this, &BaseState::loadEditions);
    connect(&workspace, &Workspace::published, this, &BaseState::loadEditions);
}

const Dataset &BaseState::dataset() const
{
    return m_then ? *m_then : m_workspace.dataset();
}

std::optional<Edition> BaseState::editionOf(Month month) const
{
    const auto found
        = std::find_if(m_editions.rbegin(), m_editions.rend(),
                       [month](const Edition &edition) { return edition.month == month; });
    return found == m_editions.rend() ? std::nullopt : std::optional(*found);
}

void BaseState::choose(const AsOf &asOf)
{
    m_wanted = asOf;
    if (asOf.isNow()) {
        m_asOf = asOf;
        m_then.reset();
        Q_EMIT changed();
        return;
    }
    m_workspace.datasetAsOf(asOf).then(this, [this, asOf](const StoreResult<Dataset> &dataset) {
        // Something else may have been chosen in the meantime.
        if (m_wanted != asOf) {
            return;
        }
        if (!dataset) {
            Q_EMIT failed(dataset.error().text);
            return;
        }
        m_asOf = asOf;
        m_then = *dataset;
        Q_EMIT changed();
    });
}

void BaseState::loadEditions()
{
    if (m_workspace.path().isEmpty()) {
        return;
    }
    m_workspace.editions().then(this, [this](const StoreResult<std::vector<Edition>> &editions) {
        m_editions = editions.value_or(std::vector<Edition>());
        Q_EMIT editionsChanged();
    });
}

} // namespace mm
