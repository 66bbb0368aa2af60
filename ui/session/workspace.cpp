// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workspace.h"

#include "ui/session/conflict_text.h"

#include <algorithm>

namespace mm {

Workspace::Workspace(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_spoken(m_catalogue)
{
}

std::optional<ChangeSetInfo> Workspace::nextUndo() const
{
    const auto found = std::ranges::find(m_log, m_undo.undo, &ChangeSetInfo::id);
    return found == m_log.end() || !isEditable() ? std::nullopt : std::optional(*found);
}

std::optional<ChangeSetInfo> Workspace::nextRedo() const
{
    const auto found = std::ranges::find(m_log, m_undo.redo, &ChangeSetInfo::id);
    return found == m_log.end() || !isEditable() ? std::nullopt : std::optional(*found);
}

void Workspace::open(const QString &path)
{
    load([path, catalogue = m_catalogue] { return openStore(path, *catalogue); }, path);
}

void Workspace::create(const QString &path)
{
    load([path, catalogue = m_catalogue] { return createStore(path, *catalogue); }, path);
}

void Workspace::open(const ServerAddress &address)
{
    load([address, catalogue = m_catalogue] { return openStore(address, *catalogue); },
         address.toText());
}

void Workspace::create(const ServerAddress &address)
{
    load([address, catalogue = m_catalogue] { return createStore(address, *catalogue); },
         address.toText());
}

void Workspace::load(StoreThread::Opener opener, const QString &path)
{
    Q_EMIT leaving();
    ++m_opening;
    m_store.open(std::move(opener))
        .then(this, [this, path](const std::optional<StoreError> &error) {
            if (error) {
                Q_EMIT failed(error->text);
                return;
            }
            m_store
                .run([this](Store &store) {
                    store.whenChanged([this] {
                        QMetaObject::invokeMethod(this, &Workspace::hearOfChange,
                                                  Qt::QueuedConnection);
                    });
                    return read(store);
                })
                .then(this, [this, path](const StoreResult<Snapshot> &read) {
                    if (!read) {
                        Q_EMIT failed(read.error().text);
                        return;
                    }
                    m_path = path;
                    m_remarks = read->remarks;
                    m_pending = 0;
                    m_past.reset();
                    m_asOf = {};
                    show(*read, true);
                    Q_EMIT asOfChanged();
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
    auto sentences = store.ownSentences();
    if (!sentences) {
        return tl::make_unexpected(sentences.error());
    }
    auto annotations = store.annotations();
    if (!annotations) {
        return tl::make_unexpected(annotations.error());
    }
    const std::vector<QString> remarks = store.remarks();
    return Snapshot{std::move(*dataset),     std::move(*log),     std::move(*sentences),
                    std::move(*annotations), std::move(*stateId), {remarks.begin(), remarks.end()},
                    store.isReadOnly()};
}

StoreResult<Workspace::Written> Workspace::write(Store &store, const CommitRequest &request)
{
    const auto before = store.lastChangeSet();
    if (!before) {
        return tl::make_unexpected(before.error());
    }
    if (const auto id = store.commit(request); !id) {
        return tl::make_unexpected(id.error());
    }
    auto newest = store.newestChangeSet();
    if (!newest) {
        return tl::make_unexpected(newest.error());
    }
    auto stateId = store.stateId();
    if (!stateId) {
        return tl::make_unexpected(stateId.error());
    }
    auto annotations = store.annotations();
    if (!annotations) {
        return tl::make_unexpected(annotations.error());
    }
    return Written{*before, std::move(*newest), std::move(*stateId), request.changes,
                   std::move(*annotations)};
}

void Workspace::show(const Snapshot &snapshot, bool isAnother)
{
    // While something newer is on its way to the store, its snapshot would be a step back.
    m_stale = m_pending > 0;
    if (m_stale) {
        return;
    }
    m_log = snapshot.log;
    m_undo = UndoHistory::of(m_log);
    m_stateId = snapshot.stateId;
    m_readOnly = snapshot.readOnly;
    m_sentences = snapshot.sentences;
    takeAnnotations(snapshot.annotations);
    if (isAnother) {
        m_present = snapshot.dataset;
        Q_EMIT datasetChanged();
    }
    Q_EMIT ownSentencesChanged();
    Q_EMIT statusChanged();
}

bool Workspace::mayWrite()
{
    if (m_asOf.isNow()) {
        return true;
    }
    Q_EMIT failed(tr("An earlier state is shown. Go back to the present one to change numbers."));
    return false;
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
    if (request.changes.isEmpty() || !mayWrite()) {
        return;
    }
    const auto next = m_present.applying(request.changes);
    if (!next) {
        Q_EMIT failed(conflictText(next.error(), *m_spoken));
        return;
    }
    m_present = *next;
    ++m_pending;
    Q_EMIT datasetChanged();
    Q_EMIT statusChanged();

    request.author = m_author;
    m_store.run([request](Store &store) { return write(store, request); })
        .then(this, [this, request](const StoreResult<Written> &outcome) {
            finish(outcome, &request);
            if (outcome && outcome->newest && request.origin == Origin::Import) {
                Q_EMIT imported(outcome->newest->id);
            }
        });
}

void Workspace::giveReason(const QString &reason)
{
    for (CommitRequest &request : std::exchange(m_withheld, {})) {
        request.reason = reason;
        commit(std::move(request));
    }
}

void Workspace::withdraw()
{
    m_withheld.clear();
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

void Workspace::takeBack(const ChangeSetInfo &step)
{
    revert(step, Origin::Undo);
}

void Workspace::revert(const ChangeSetInfo &step, Origin origin)
{
    if (!mayWrite()) {
        return;
    }
    ++m_pending;
    Q_EMIT statusChanged();
    m_store
        .run([step, origin, author = m_author](Store &store) {
            return reverting(store, step, origin).and_then([&](CommitRequest request) {
                request.author = author;
                return write(store, request);
            });
        })
        .then(this, [this](const StoreResult<Written> &outcome) { finish(outcome, nullptr); });
}

StoreResult<CommitRequest> Workspace::reverting(Store &store, const ChangeSetInfo &step,
                                                Origin origin)
{
    const auto changes = store.changeSet(step.id);
    const auto annotations = store.annotations();
    if (!changes || !annotations) {
        return tl::make_unexpected(!changes ? changes.error() : annotations.error());
    }
    CommitRequest request;
    request.changes = origin == Origin::Undo ? changes->inverse() : *changes;
    for (const AnnotationChange &said : annotations->changesOf(step.id)) {
        const AnnotationChange wanted = origin == Origin::Undo ? said.inverse() : said;
        // A sign-off that only fell with the numbers does not stand in their way.
        if (changes->isEmpty() || annotations->at(wanted.subject) == wanted.before) {
            request.annotations.push_back(wanted);
        }
    }
    // To take a step back is a reason, also where published numbers want one.
    request.reason = step.reason.isEmpty() ? tr("about step %1").arg(step.id) : step.reason;
    request.origin = origin;
    request.reverts = step.id;
    return request;
}

void Workspace::finish(const StoreResult<Written> &outcome, const CommitRequest *asked)
{
    --m_pending;
    if (!outcome) {
        m_stale = true;
        tellWhyNot(outcome.error(), asked);
        settle();
        return;
    }
    const qint64 known = m_log.empty() ? 0 : m_log.front().id;
    const bool ours = outcome->newest && outcome->newest->id == outcome->before + 1;
    if (outcome->before != known || !ours) {
        m_stale = true;
    } else {
        m_log.insert(m_log.begin(), *outcome->newest);
        m_undo = UndoHistory::of(m_log);
        m_stateId = outcome->stateId;
        takeAnnotations(outcome->annotations);
        if (!asked && !outcome->changes.isEmpty()) {
            if (auto next = m_present.applying(outcome->changes)) {
                m_present = std::move(*next);
                Q_EMIT datasetChanged();
            } else {
                m_stale = true;
            }
        }
    }
    settle();
}

void Workspace::tellWhyNot(const StoreError &error, const CommitRequest *asked)
{
    if (error.fault == StoreFault::ReasonNeeded && asked) {
        m_withheld.push_back(*asked);
        Q_EMIT reasonNeeded(error.text);
    } else {
        Q_EMIT failed(error.conflicts.empty() ? error.text
                                              : conflictText(error.conflicts, *m_spoken));
    }
}

void Workspace::settle()
{
    if (m_stale && m_pending == 0) {
        reload();
    }
    Q_EMIT statusChanged();
}

void Workspace::refresh()
{
    if (m_path.isEmpty() || isSaving()) {
        return;
    }
    using News = StoreResult<std::pair<qint64, std::vector<OwnSentence>>>;
    m_store
        .run([](Store &store) -> News {
            return store.lastChangeSet().and_then([&](qint64 last) {
                return store.ownSentences().map([&](std::vector<OwnSentence> sentences) {
                    return std::pair(last, std::move(sentences));
                });
            });
        })
        .then(this, [this](const News &news) {
            const qint64 known = m_log.empty() ? 0 : m_log.front().id;
            if (!news || (news->first != known && !isSaving())) {
                reload();
            } else if (news->second != m_sentences && !isSaving()) {
                m_sentences = news->second;
                Q_EMIT ownSentencesChanged();
            }
        });
}

void Workspace::hearOfChange()
{
    if (isSaving()) {
        m_stale = true;
    } else {
        refresh();
    }
    // What was published changes no number.
    Q_EMIT statusChanged();
}

void Workspace::reload()
{
    m_store.run(&Workspace::read).then(this, [this](const StoreResult<Snapshot> &read) {
        if (read) {
            show(*read, !(m_present == read->dataset));
        } else {
            Q_EMIT failed(read.error().text);
        }
    });
}

} // namespace mm
