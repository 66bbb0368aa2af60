// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk_keeper.h"

#include "ui/export/picture_writer.h"
#include "ui/session/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

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

QString DeskKeeper::file() const
{
    // A dataset that moves starts with an empty desk; one name serves files and servers alike.
    const QByteArray name
        = QCryptographicHash::hash(m_workspace.path().toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .left(16);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("desks/%1.json").arg(QString::fromLatin1(name)));
}

void DeskKeeper::load()
{
    m_desk = {};
    QFile file(this->file());
    if (file.open(QIODevice::ReadOnly)) {
        const auto desk = readDesk(file.readAll(), m_workspace.catalogue());
        if (desk) {
            m_desk = *desk;
        } else {
            Q_EMIT failed(desk.error());
        }
    }
    Q_EMIT changed();
}

void DeskKeeper::keep(Desk desk)
{
    if (desk == m_desk) {
        return;
    }
    m_desk = std::move(desk);
    const QString path = file();
    QDir().mkpath(QFileInfo(path).path());
    if (const auto written = writeWholeFile(path, deskFile(m_desk, m_workspace.catalogue()));
        !written) {
        Q_EMIT failed(written.error());
    }
    Q_EMIT changed();
}

} // namespace mm
