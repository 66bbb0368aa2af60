// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/inbox.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace mm {

namespace {

/// Between the two looks that a complete file has to be alike in.
constexpr auto kSettling = 2s;
/// Folders on a server do not tell that something has come, and one that is away not that it is
/// back.
constexpr auto kIdle = 30s;

} // namespace

Inbox::Inbox(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Inbox::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Inbox::look);
}

void Inbox::watch(const QString &folder)
{
    if (folder == m_folder) {
        return;
    }
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    m_folder = folder;
    m_files.clear();
    m_isTroubled = false;
    m_look.drop();
    m_again.stop();
    tellChange();
    if (!m_folder.isEmpty()) {
        look();
    }
}

void Inbox::setImported(const QSet<QByteArray> &hashes)
{
    m_imported = hashes;
    tellChange();
}

void Inbox::look()
{
    if (m_folder.isEmpty()) {
        return;
    }
    m_again.stop();
    m_look.run(
        this, [folder = m_folder, before = m_files] { return lookInto(folder, before); },
        [this](const Result<std::vector<InboxFile>, QString> &found) { take(found); });
}

void Inbox::take(const Result<std::vector<InboxFile>, QString> &found)
{
    bool isSettling = false;
    if (found) {
        m_files = *found;
        m_isTroubled = false;
        isSettling = std::ranges::any_of(m_files, &InboxFile::isGrowing);
        // A folder that was away is another one when it is back.
        if (m_watcher.directories().isEmpty()) {
            m_watcher.addPath(m_folder);
        }
    } else {
        m_files.clear();
        if (!std::exchange(m_isTroubled, true)) {
            Q_EMIT troubled(found.error());
        }
    }
    m_again.start(isSettling ? kSettling : kIdle);
    tellChange();
    Q_EMIT looked();
}

void Inbox::dismiss()
{
    for (const InboxFile &file : m_files) {
        if (!file.sha256.isEmpty()) {
            m_dismissed.insert(file.sha256);
        }
    }
    tellChange();
}

QStringList Inbox::waiting() const
{
    QStringList paths;
    QSet<QByteArray> known; // the same workbook under two names is one
    for (const InboxFile &file : m_files) {
        const bool isNews = !file.sha256.isEmpty() && !m_imported.contains(file.sha256)
            && !m_dismissed.contains(file.sha256) && !known.contains(file.sha256);
        if (isNews) {
            known.insert(file.sha256);
            paths << file.path;
        }
    }
    return paths;
}

void Inbox::tellChange()
{
    const QStringList now = waiting();
    if (now != m_told) {
        m_told = now;
        Q_EMIT changed();
    }
}

} // namespace mm
