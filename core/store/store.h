// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/annotation.h"
#include "core/model/as_of.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mm {

enum class StoreFault {
    CannotOpen,
    NotADataset,
    NewerVersion,
    Damaged,
    Locked,
    ReadOnly,
    DiskFull,
    InputOutput,
    Conflict, ///< numbers changed meanwhile; nothing was written
    UnknownEdition,
    ReasonNeeded, ///< published months would change without a reason; nothing was written
    Refused, ///< what was asked for cannot be kept; nothing was written
};

struct StoreError {
    StoreFault fault = StoreFault::InputOutput;
    QString text; ///< one plain sentence
    std::vector<Conflict> conflicts; ///< of StoreFault::Conflict
};

template <class T>
using StoreResult = Result<T, StoreError>;

/// Where a change set comes from. Undo and redo are change sets like any other.
enum class Origin { Create, Edit, Import, Undo, Redo };

[[nodiscard]] QString originName(Origin origin); ///< "create", "edit", "import", "undo", "redo"

/// A file that numbers came from, kept as it was.
struct SourceFile {
    QString name; ///< without folder
    QByteArray sha256; ///< 32 bytes
    QByteArray bytes;
};

/// Changes to be written as one, and what is to be remembered of them.
struct CommitRequest {
    ChangeSet changes;
    QString author;
    QString reason;
    Origin origin = Origin::Edit;
    std::optional<qint64> reverts; ///< Undo: the change set taken back; Redo: the one done again
    std::vector<SourceFile> sources; ///< files that the cells of the changes name
    std::vector<AnnotationChange> annotations = {}; ///< one a subject
};

struct ChangeSetInfo {
    qint64 id = 0; ///< rises by one
    QDateTime at; ///< UTC
    QString author;
    QString reason;
    Origin origin = Origin::Edit;
    std::optional<qint64> reverts;
    qint64 changeCount = 0;
    QByteArray hash; ///< SHA-256 over this change set and the hash before it
};

/// Names the state after a change set in print: the first 12 hex digits of its hash, zeros for an
/// empty dataset.
[[nodiscard]] QString stateIdAfter(const std::optional<ChangeSetInfo> &last);

/// One change in the log: who, when, what was before, from which cell.
struct HistoryEntry {
    ChangeSetInfo set;
    Change change;
};

struct HistoryFilter {
    std::optional<PlaceId> place;
    std::optional<IndicatorId> indicator;
    std::optional<BreakdownId> breakdown;
    std::optional<Month> month;
};

struct VerifyReport {
    qint64 changeSets = 0;
    qint64 changes = 0;
    std::vector<QString> problems; ///< plain sentences; empty: log and present state are sound
};

/// A document that was published with an edition, kept byte for byte.
struct EditionDocument {
    QString kind; ///< kFactsheetDocument, kPdfDocument
    QByteArray bytes;
};
inline constexpr QLatin1String kFactsheetDocument("factsheet"); ///< figures and sentences, JSON
inline constexpr QLatin1String kPdfDocument("pdf");

struct PublishRequest {
    QString name;
    Month month;
    QString author = {};
    QString style = {}; ///< code of the edition style; empty: without documents
    /// The state the documents were made from; refused when it is no longer the newest.
    std::optional<qint64> changeSet = {};
    std::vector<EditionDocument> documents = {}; ///< one of a kind
    QString note = {}; ///< what the publisher says about it; may be empty
};

/// A published state of the data. Its figures are those after `changeSet`.
struct Edition {
    QString name;
    Month month;
    qint64 changeSet = 0; ///< the last one it contains
    QDateTime publishedAt; ///< UTC
    QString author; ///< empty for editions of early versions of the program
    QString style; ///< the same
    QString note = {}; ///< what the publisher says about it; may be empty
};

/// A sentence of a factsheet in a person's own words, which is printed in place of the computed
/// one. It belongs to one month of one page in one style and language.
struct OwnSentence {
    Month month;
    QString place; ///< code of the country the page is about, or of the region
    QString style; ///< code of the edition style
    QString language; ///< code, of the document
    QString key; ///< which sentence: "mixed_movements"
    QString text; ///< empty: the computed sentence is printed again
    QString author = {};
    QDateTime at = {}; ///< UTC, given by the store

    friend bool operator==(const OwnSentence &, const OwnSentence &) = default;
};

/// The months that the factsheet of a month prints: those of its year up to it, and of the year
/// before, which they are compared with. They do not change without a reason any more.
[[nodiscard]] Period printedMonths(Month edition);

/// Keeps a dataset, its change log and the files it came from: one interface for every engine.
/// An object belongs to the thread that made it.
class Store {
public:
    virtual ~Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] virtual bool isReadOnly() const = 0;
    /// What a person should know of where the data lie, as plain sentences: why they can only be
    /// read, that a network drive is slower and less safe.
    [[nodiscard]] virtual std::vector<QString> remarks() const = 0;
    [[nodiscard]] virtual StoreResult<Dataset> load(const AsOf &asOf = {}) = 0;
    /// The dataset as it was after that change set; empty for 0.
    [[nodiscard]] virtual StoreResult<Dataset> loadAt(qint64 changeSet) = 0;
    /// The newest change set, 0 for an empty dataset; tells whether somebody else has written.
    [[nodiscard]] virtual StoreResult<qint64> lastChangeSet() = 0;
    /// What is known of it; empty for an empty dataset.
    [[nodiscard]] virtual StoreResult<std::optional<ChangeSetInfo>> newestChangeSet() = 0;
    /// Names a state of the data in print, see stateIdAfter().
    [[nodiscard]] virtual StoreResult<QString> stateId(const AsOf &asOf = {}) = 0;

    /// Writes everything in one transaction after checking every `before`, or nothing. Months that
    /// an edition has printed change only when the request has a reason. A country and month that
    /// is signed off is so no longer when one of its numbers changes; that is in the same set.
    /// @return the id of the new change set, durable when this returns; the newest id when there
    ///         is nothing to change
    [[nodiscard]] virtual StoreResult<qint64> commit(const CommitRequest &request) = 0;

    /// Newest first.
    [[nodiscard]] virtual StoreResult<std::vector<ChangeSetInfo>> changeSets() = 0;
    [[nodiscard]] virtual StoreResult<ChangeSet> changeSet(qint64 id) = 0;
    /// Newest first.
    [[nodiscard]] virtual StoreResult<std::vector<HistoryEntry>>
    history(const HistoryFilter &filter) = 0;
    /// What people have said beside the numbers until a state of the data.
    [[nodiscard]] virtual StoreResult<AnnotationBook> annotations(const AsOf &asOf = {}) = 0;
    [[nodiscard]] virtual StoreResult<std::vector<SourceFile>> sources() = 0; ///< without bytes
    [[nodiscard]] virtual StoreResult<SourceFile> source(const QByteArray &sha256) = 0;

    /// Freezes the newest state, and documents with it, for good. Conflict when
    /// `request.changeSet` is not the newest one.
    [[nodiscard]] virtual StoreResult<Edition> publish(const PublishRequest &request) = 0;
    /// In order of publication.
    [[nodiscard]] virtual StoreResult<std::vector<Edition>> editions() = 0;
    /// A document of an edition; empty when it was published without one of that kind.
    [[nodiscard]] virtual StoreResult<QByteArray> editionDocument(const QString &edition,
                                                                  const QString &kind)
        = 0;

    /// Keeps a sentence in place of the one before; nothing that was written gets lost.
    [[nodiscard]] virtual StoreResult<void> keepOwnSentence(const OwnSentence &sentence) = 0;
    /// The sentences that held at a state of the data, in the order in which they were written.
    [[nodiscard]] virtual StoreResult<std::vector<OwnSentence>> ownSentences(const AsOf &asOf = {})
        = 0;

    [[nodiscard]] virtual StoreResult<VerifyReport> verify() = 0;

    /// Calls @p tell, on the thread of the store while its events are handled, each time that
    /// somebody else has written or published. An engine that is not told of it itself never does.
    virtual void whenChanged(std::function<void()> tell) = 0;

protected:
    Store() = default;
};

enum class OpenMode { ReadWrite, ReadOnly };

/// Makes an empty dataset; fails when there is one.
/// @param place path of a file, or address of a database on a server: postgresql://host/database
[[nodiscard]] StoreResult<std::unique_ptr<Store>> createStore(const QString &place,
                                                              const Catalogue &catalogue);
/// Opens a dataset. One that cannot be written opens read-only; the store says so.
[[nodiscard]] StoreResult<std::unique_ptr<Store>>
openStore(const QString &place, const Catalogue &catalogue, OpenMode mode = OpenMode::ReadWrite);

} // namespace mm
