// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/edition_maker.h"
#include "core/editions/revision_table.h"
#include "core/editions/stale_editions.h"
#include "core/editions/state_export.h"
#include "core/exchange/template_workbook.h"
#include "core/store/server_address.h"
#include "core/store/undo_history.h"
#include "ui/session/store_thread.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// The open dataset and the only one who writes to it. Holds an immutable snapshot for everybody
/// to read; verbs change it at once and are durable when isSaving() has become false again.
///
/// What is written is applied to the snapshot; the store is read again only after a conflict or
/// when somebody else has written.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    /// The same catalogue with the names that the window says.
    /// @param spoken every id means the same in both
    void setSpokenCatalogue(std::shared_ptr<const Catalogue> spoken)
    {
        m_spoken = std::move(spoken);
    }
    /// With the names that the window says.
    [[nodiscard]] const Catalogue &catalogue() const { return *m_spoken; }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &sharedCatalogue() const
    {
        return m_spoken;
    }
    /// With the names that files and documents start from.
    [[nodiscard]] const Catalogue &plainCatalogue() const { return *m_catalogue; }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &sharedPlainCatalogue() const
    {
        return m_catalogue;
    }
    /// The state that is shown: the present one, or an earlier one after showAsOf().
    [[nodiscard]] const Dataset &dataset() const { return m_past ? m_past->dataset : m_present; }
    [[nodiscard]] const AsOf &asOf() const { return m_asOf; }
    /// File, or address of a database on a server; empty: nothing is open.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What a person should know of where the data lie: plain sentences.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Numbers can be typed: something writable is open and shown as it is now.
    [[nodiscard]] bool isEditable() const
    {
        return !m_path.isEmpty() && !m_readOnly && m_asOf.isNow();
    }
    [[nodiscard]] bool isSaving() const { return m_pending > 0; }
    [[nodiscard]] const QString &stateId() const { return m_stateId; } ///< of what is saved
    /// Of the state that is shown.
    [[nodiscard]] const QString &shownStateId() const
    {
        return m_past ? m_past->stateId : m_stateId;
    }
    /// Sentences of factsheets in people's own words, as of the state that is shown.
    [[nodiscard]] const std::vector<OwnSentence> &ownSentences() const
    {
        return m_past ? m_past->sentences : m_sentences;
    }
    /// What people have said beside the numbers, as of the state that is shown.
    [[nodiscard]] const AnnotationBook &annotations() const
    {
        return m_past ? m_past->annotations : m_annotations;
    }
    /// What was done so far, newest first.
    [[nodiscard]] const std::vector<ChangeSetInfo> &log() const { return m_log; }

    /// The step that undo(), or redo(), would take; empty when there is none.
    [[nodiscard]] std::optional<ChangeSetInfo> nextUndo() const;
    [[nodiscard]] std::optional<ChangeSetInfo> nextRedo() const;

    void setAuthor(const QString &author) { m_author = author; }

    /// @param path of a file, or address of a database on a server
    void open(const QString &path);
    void create(const QString &path);
    /// The same for a database on a server whose password was typed; it is not kept.
    void open(const ServerAddress &address);
    void create(const ServerAddress &address);

    /// Writes changes made by hand.
    void apply(const ChangeSet &changes, const QString &reason);
    /// Writes what a person says about a number, or whether a country and month is signed off.
    void annotate(const AnnotationSubject &subject, const Annotation &annotation);
    /// Writes an import with the files it came from, as one change set.
    void import(const ChangeSet &changes, const QString &reason, std::vector<SourceFile> sources);
    /// Writes what waits for a reason, with its files, as it was asked.
    void giveReason(const QString &reason);
    /// Drops what waits for a reason.
    void withdraw();
    void undo();
    void redo();
    /// Takes back one step, however long ago, by a new change set. Refused as a whole when a number
    /// of it has changed since.
    void takeBack(const ChangeSetInfo &step);
    /// Keeps a sentence in a person's own words, or takes it back. Written by the author of the
    /// workspace.
    void keepOwnSentence(OwnSentence sentence);
    /// Freezes a month of the newest state as an edition, by the author of the workspace. The
    /// answer is published() or failed().
    /// @param makePdf runs on this thread
    void publish(EditionOrder order, const EditionStyle &style, const PdfMaker &makePdf);
    /// Looks whether somebody else has written, and shows it.
    void refresh();
    /// Shows an earlier state to everybody who reads dataset(), or the present one again.
    void showAsOf(const AsOf &asOf);

    [[nodiscard]] QFuture<StoreResult<std::vector<HistoryEntry>>>
    history(const HistoryFilter &filter);
    [[nodiscard]] QFuture<StoreResult<ChangeSet>> changeSet(qint64 id);
    [[nodiscard]] QFuture<StoreResult<Dataset>> datasetAsOf(const AsOf &asOf);
    [[nodiscard]] QFuture<StoreResult<std::vector<Edition>>> editions();
    /// Writes the PDF that was frozen with an edition, byte for byte.
    /// @return its size, or one sentence why there is no file
    [[nodiscard]] QFuture<Result<qint64, QString>> saveEditionPdf(const QString &edition,
                                                                  const QString &path);
    /// What one edition after the other said of the months of an indicator.
    /// @param place only this one; without it all
    [[nodiscard]] QFuture<StoreResult<RevisionTable>> revisions(IndicatorId indicator,
                                                                std::optional<PlaceId> place);
    /// Writes the state that is shown, in the background.
    /// @return numbers written, or one plain sentence
    [[nodiscard]] QFuture<Result<qint64, QString>> exportData(const ExportOrder &order);
    /// Writes the sheet that a focal point fills in, in the background.
    [[nodiscard]] QFuture<Result<qint64, QString>> saveTemplate(const TemplateOrder &order);
    /// What was published of each month, as it was printed.
    [[nodiscard]] QFuture<StoreResult<std::vector<KeptEdition>>> keptEditions();
    /// The newest kept file of that name, with its bytes.
    [[nodiscard]] QFuture<StoreResult<SourceFile>> source(const QString &name);
    /// Every file that something was imported from, without its bytes.
    [[nodiscard]] QFuture<StoreResult<std::vector<SourceFile>>> sources();

Q_SIGNALS:
    /// Another dataset or state is going to be shown: what is being written about this one has to
    /// be entered now.
    void leaving();
    void opened();
    /// The snapshot is another one, or one of another dataset.
    void datasetChanged();
    /// People's own words are others.
    void ownSentencesChanged();
    /// What people have said beside the numbers is something else.
    void annotationsChanged();
    /// Another state is shown than before: now, an edition, a moment.
    void asOfChanged();
    /// Saving, undo steps or the state id changed; the numbers need not have.
    void statusChanged();
    /// An import is durable.
    void imported(qint64 changeSet);
    /// An edition is frozen.
    void published(const mm::PublishedEdition &edition);
    /// Published numbers do not change without a reason; nothing was written. What was asked waits
    /// for giveReason() or withdraw().
    void reasonNeeded(const QString &text);
    /// One plain sentence for the person.
    void failed(const QString &text);

private:
    /// Everything the window shows of a store, read in one go on its thread.
    struct Snapshot {
        Dataset dataset;
        std::vector<ChangeSetInfo> log;
        std::vector<OwnSentence> sentences;
        AnnotationBook annotations;
        QString stateId;
        QStringList remarks;
        bool readOnly = false;
    };
    /// An earlier state.
    struct Past {
        Dataset dataset;
        std::vector<OwnSentence> sentences;
        AnnotationBook annotations;
        QString stateId;
    };
    /// What writing has added to the store.
    struct Written {
        qint64 before = 0; ///< the newest change set when writing began
        std::optional<ChangeSetInfo> newest; ///< the newest one now
        QString stateId;
        ChangeSet changes;
        AnnotationBook annotations; ///< with what was written
    };

    [[nodiscard]] static StoreResult<Snapshot> read(Store &store);
    [[nodiscard]] static StoreResult<Written> write(Store &store, const CommitRequest &request);
    void load(StoreThread::Opener opener, const QString &path);
    /// Somebody else has written, says the server.
    void hearOfChange();
    /// @param isAnother numbers than those that are shown, or another dataset
    void show(const Snapshot &snapshot, bool isAnother);
    void reload();
    void commit(CommitRequest request);
    void revert(const ChangeSetInfo &step, Origin origin);
    /// What takes back, or does again, all of a step.
    [[nodiscard]] static StoreResult<CommitRequest>
    reverting(Store &store, const ChangeSetInfo &step, Origin origin);
    void takeAnnotations(const AnnotationBook &annotations);
    [[nodiscard]] bool mayWrite();
    /// @param asked what the snapshot has already; null when it has yet to get the changes
    void finish(const StoreResult<Written> &outcome, const CommitRequest *asked);
    void tellWhyNot(const StoreError &error, const CommitRequest *asked);
    void endPublishing(const StoreResult<PublishedEdition> &outcome);
    void settle();

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Catalogue> m_spoken;
    StoreThread m_store;
    Dataset m_present;
    std::vector<OwnSentence> m_sentences;
    AnnotationBook m_annotations;
    std::optional<Past> m_past; ///< what is shown in place of these
    AsOf m_asOf;
    std::vector<ChangeSetInfo> m_log; ///< newest first
    UndoHistory m_undo;
    std::vector<CommitRequest> m_withheld; ///< wait for a reason
    QString m_path;
    QStringList m_remarks;
    QString m_author;
    QString m_stateId;
    int m_pending = 0;
    int m_opening = 0; ///< rises with every dataset that is asked for
    bool m_readOnly = false;
    bool m_stale = false; ///< the snapshot may differ from the store and is to be read again
};

} // namespace mm
