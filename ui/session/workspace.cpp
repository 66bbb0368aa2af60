// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include <algorithm>

namespace mm {

Workspace::Workspace(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
}

std::optional<ChangeSetInfo> Workspace::nextUndo() const
{
    const auto found = std::ranges::find(m_log, m_undo.undo, &ChangeSetInfo::id);
    return found == m_log.end() ? std::nullopt : std::optional(*found);
}

std::optional<ChangeSetInfo> Workspace::nextRedo() const
{
    const auto found = std::ranges::find(m_log, m_undo.redo, &ChangeSetInfo::id);
    return found == m_log.end() ? std::nullopt : std::optional(*found);
}

void Workspace::open(const QString &path)
{
    load([path, catalogue = m_catalogue] { return openStore(path, *catalogue); }, path);
}

void Workspace::create(const QString &path)
{
    load([path, catalogue = m_catalogue] { return createStore(path, *catalogue); }, path);
}

void Workspace::load(StoreThread::Opener opener, const QString &path)
{
    m_store.open(std::move(opener))
        .then(this, [this, path](const std::optional<StoreError> &error) {
            if (error) {
                Q_EMIT failed(error->text);
                return;
            }
            m_store.run(&Workspace::read)
                .then(this, [this, path](const StoreResult<Snapshot> &read) {
                    if (!read) {
                        Q_EMIT failed(read.error().text);
                        return;
                    }
                    m_path = path;
                    m_pending = 0;
                    show(*read);
                    Q_EMIT opened();
                });
        });
}

StoreResult<Workspace::Snapshot> Workspace::read(Store &store)
{
    auto dataset = store.load();
    if (!dataset) {
        return tl::make_unexpected(dataset.error());
    }
    auto log = store.changeSets();
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    auto stateId = store.stateId();
    if (!stateId) {
        return tl::make_unexpected(stateId.error());
    }
    return Snapshot{std::move(*dataset), std::move(*log), std::move(*stateId), store.isReadOnly()};
}

void Workspace::show(const Snapshot &snapshot)
{
    m_log = snapshot.log;
    m_undo = UndoHistory::of(m_log);
    m_stateId = snapshot.stateId;
    m_readOnly = snapshot.readOnly;
    // While something newer is on its way to the store, its snapshot would be a step back.
    if (m_pending == 0 && !(m_dataset == snapshot.dataset)) {
        m_dataset = snapshot.dataset;
        Q_EMIT datasetChanged();
    }
    Q_EMIT statusChanged();
}

void Workspace::apply(const ChangeSet &changes, const QString &reason)
{
    CommitRequest request;
    request.changes = changes;
    request.reason = reason;
    commit(std::move(request));
}

void Workspace::import(const ChangeSet &changes, const QString &reason,
                       std::vector<SourceFile> sources)
{
    CommitRequest request;
    request.changes = changes;
    request.reason = reason;
    request.origin = Origin::Import;
    request.sources = std::move(sources);
    commit(std::move(request));
}

void Workspace::commit(CommitRequest request)
{
    if (request.changes.isEmpty()) {
        return;
    }
    const auto next = m_dataset.applying(request.changes);
    if (!next) {
        Q_EMIT failed(tr("%n number(s) changed meanwhile; nothing was written.", nullptr,
                         static_cast<int>(next.error().size())));
        return;
    }
    m_dataset = *next;
    ++m_pending;
    Q_EMIT datasetChanged();
    Q_EMIT statusChanged();

    request.author = m_author;
    const bool isImport = request.origin == Origin::Import;
    m_store
        .run([request = std::move(request)](Store &store) -> StoreResult<Snapshot> {
            const auto id = store.commit(request);
            return id ? read(store) : tl::make_unexpected(id.error());
        })
        .then(this, [this, isImport](const StoreResult<Snapshot> &outcome) {
            finish(outcome);
            if (outcome && isImport) {
                Q_EMIT imported(outcome->log.front().id);
            }
        });
}

void Workspace::undo()
{
    if (const auto step = nextUndo()) {
        revert(*step, Origin::Undo);
    }
}

void Workspace::redo()
{
    if (const auto step = nextRedo()) {
        revert(*step, Origin::Redo);
    }
}

void Workspace::revert(const ChangeSetInfo &step, Origin origin)
{
    ++m_pending;
    Q_EMIT statusChanged();
    m_store
        .run([step, origin, author = m_author](Store &store) -> StoreResult<Snapshot> {
            const auto changes = store.changeSet(step.id);
            if (!changes) {
                return tl::make_unexpected(changes.error());
            }
            CommitRequest request;
            request.changes = origin == Origin::Undo ? changes->inverse() : *changes;
            request.author = author;
            request.reason = step.reason;
            request.origin = origin;
            request.reverts = step.id;
            const auto id = store.commit(request);
            return id ? read(store) : tl::make_unexpected(id.error());
        })
        .then(this, [this](const StoreResult<Snapshot> &outcome) { finish(outcome); });
}

void Workspace::finish(const StoreResult<Snapshot> &outcome)
{
    --m_pending;
    if (outcome) {
        show(*outcome);
        return;
    }
    Q_EMIT failed(outcome.error().text);
    reload();
}

void Workspace::refresh()
{
    if (!m_path.isEmpty() && !isSaving()) {
        reload();
    }
}

void Workspace::reload()
{
    m_store.run(&Workspace::read).then(this, [this](const StoreResult<Snapshot> &read) {
        if (read) {
            show(*read);
        } else {
            Q_EMIT failed(read.error().text);
        }
    });
}

QFuture<StoreResult<std::vector<HistoryEntry>>> Workspace::history(const HistoryFilter &filter)
{
    return m_store.run([filter](Store &store) { return store.history(filter); });
}

} // namespace mm
