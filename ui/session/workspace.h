// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/store/undo_history.h"
#include "ui/session/store_thread.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// The open dataset and the only one who writes to it. Holds an immutable snapshot for everybody
/// to read; verbs change it at once and are durable when isSaving() has become false again.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &sharedCatalogue() const
    {
        return m_catalogue;
    }
    [[nodiscard]] const Dataset &dataset() const { return m_dataset; }
    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: nothing is open
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isSaving() const { return m_pending > 0; }
    [[nodiscard]] const QString &stateId() const { return m_stateId; }

    /// The step that undo(), or redo(), would take; empty when there is none.
    [[nodiscard]] std::optional<ChangeSetInfo> nextUndo() const;
    [[nodiscard]] std::optional<ChangeSetInfo> nextRedo() const;

    void setAuthor(const QString &author) { m_author = author; }

    void open(const QString &path);
    void create(const QString &path);

    /// Writes changes made by hand.
    void apply(const ChangeSet &changes, const QString &reason);
    /// Writes an import with the files it came from, as one change set.
    void import(const ChangeSet &changes, const QString &reason, std::vector<SourceFile> sources);
    void undo();
    void redo();
    /// Looks whether somebody else has written, and shows it.
    void refresh();

    [[nodiscard]] QFuture<StoreResult<std::vector<HistoryEntry>>>
    history(const HistoryFilter &filter);

Q_SIGNALS:
    void opened();
    /// The snapshot is another one.
    void datasetChanged();
    /// Saving, undo steps or the state id changed; the numbers need not have.
    void statusChanged();
    /// An import is durable.
    void imported(qint64 changeSet);
    /// One plain sentence for the person.
    void failed(const QString &text);

private:
    /// Everything the window shows of a store, read in one go on its thread.
    struct Snapshot {
        Dataset dataset;
        std::vector<ChangeSetInfo> log;
        QString stateId;
        bool readOnly = false;
    };

    [[nodiscard]] static StoreResult<Snapshot> read(Store &store);
    void load(StoreThread::Opener opener, const QString &path);
    void show(const Snapshot &snapshot);
    void reload();
    void commit(CommitRequest request);
    void revert(const ChangeSetInfo &step, Origin origin);
    void finish(const StoreResult<Snapshot> &outcome);

    std::shared_ptr<const Catalogue> m_catalogue;
    StoreThread m_store;
    Dataset m_dataset;
    std::vector<ChangeSetInfo> m_log; ///< newest first
    UndoHistory m_undo;
    QString m_path;
    QString m_author;
    QString m_stateId;
    int m_pending = 0;
    bool m_readOnly = false;
};

} // namespace mm
