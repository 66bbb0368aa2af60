// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/desk_keeper.h"

#include "core/base/whole_file.h"
#include "ui/session/desk_file.h"
#include "ui/session/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace mm {

DeskKeeper::DeskKeeper(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &DeskKeeper::load);
}

bool DeskKeeper::isPinned(const ComparisonRecipe &recipe) const
{
    return std::ranges::find(m_desk.pinned, recipe, &PinnedComparison::recipe)
        != m_desk.pinned.end();
}

void DeskKeeper::pin(const ComparisonRecipe &recipe)
{
    if (isFull() || isPinned(recipe)) {
        return;
    }
    Desk desk = m_desk;
    desk.pinned.push_back({recipe, false});
    keep(std::move(desk));
}

void DeskKeeper::unpin(std::size_t index)
{
    Desk desk = m_desk;
    desk.pinned.erase(desk.pinned.begin() + static_cast<std::ptrdiff_t>(index));
    keep(std::move(desk));
}

void DeskKeeper::setOnFactsheet(std::size_t index, bool on)
{
    Desk desk = m_desk;
    desk.pinned[index].onFactsheet = on;
    keep(std::move(desk));
}

void DeskKeeper::setEvents(std::vector<MonthEvent> events)
{
    Desk desk = m_desk;
    desk.events = tidied(std::move(events));
    keep(std::move(desk));
}

void DeskKeeper::load()
{
    m_desk = {};
    if (const auto desk = keptDesk(m_workspace.path(), m_workspace.catalogue())) {
        m_desk = *desk;
    } else {
        Q_EMIT failed(desk.error());
    }
    Q_EMIT changed();
}

void DeskKeeper::keep(Desk desk)
{
    if (desk == m_desk) {
        return;
    }
    m_desk = std::move(desk);
    const QString path = deskPath(m_workspace.path());
    QDir().mkpath(QFileInfo(path).path());
    if (const auto written = writeWholeFile(path, deskFile(m_desk, m_workspace.catalogue()));
        !written) {
        Q_EMIT failed(written.error());
    }
    Q_EMIT changed();
}

} // namespace mm
