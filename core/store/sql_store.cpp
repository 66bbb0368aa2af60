// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_store.h"

#include "core/store/annotation_table.h"
#include "core/store/change_log.h"
#include "core/store/change_writer.h"
#include "core/store/dataset_reader.h"
#include "core/store/edition_table.h"
#include "core/store/sentence_table.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"
#include "core/store/transaction.h"
#include "core/store/verifier.h"

namespace mm {

namespace {

/// Runs @p work so that everything it reads is of one state. It gets the codes of the file.
template <class Work>
auto reading(Connection &connection, CodeBook &book, Work work) -> decltype(work(CodeMap()))
{
    const Transaction transaction(connection, Connection::Access::Read);
    if (!transaction.begun()) {
        return failure(transaction.begun().error());
    }
    const auto codes = book.current();
    return codes ? work(**codes) : failure(codes.error());
}

} // namespace

SqlStore::SqlStore(std::unique_ptr<Connection> connection, Catalogue catalogue, bool readOnly,
                   std::vector<QString> remarks, std::optional<BackupShelf> backups)
    : m_connection(std::move(connection))
    , m_catalogue(std::move(catalogue))
    , m_codes(*m_connection, m_catalogue)
    , m_readOnly(readOnly)
    , m_remarks(std::move(remarks))
    , m_backups(std::move(backups))
{
}

StoreResult<void> SqlStore::requireWritable() const
{
    if (!m_readOnly) {
        return {};
    }
    return failure(
        StoreError{StoreFault::ReadOnly,
                   StoreTr::tr("“%1” is open for reading only.").arg(m_connection->name()),
                   {}});
}

StoreResult<Dataset> SqlStore::load(const AsOf &asOf)
{
    return reading(*m_connection, m_codes, [&](const CodeMap &codes) {
        return ChangeLog(*m_connection).lastOf(asOf).and_then([&](qint64 last) {
            return DatasetReader(*m_connection, codes).read(last);
        });
    });
}

StoreResult<Dataset> SqlStore::loadAt(qint64 changeSet)
{
    return reading(*m_connection, m_codes, [&](const CodeMap &codes) {
        return DatasetReader(*m_connection, codes).read(changeSet);
    });
}

StoreResult<qint64> SqlStore::lastChangeSet()
{
    return ChangeLog(*m_connection).lastOf({});
}

StoreResult<std::optional<ChangeSetInfo>> SqlStore::newestChangeSet()
{
    return ChangeLog(*m_connection).newest();
}

StoreResult<QString> SqlStore::stateId(const AsOf &asOf)
{
    ChangeLog log(*m_connection);
    return log.lastOf(asOf)
        .and_then([&](qint64 last) { return log.info(last); })
        .map(&stateIdAfter);
}

StoreResult<void> SqlStore::backUpBefore(const CommitRequest &request)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_backups || request.changes.isEmpty()) {
        return {};
    }
    if (!m_lastBackup.isValid()) {
        const std::vector<Backup> known = m_backups->list();
        m_lastBackup = known.empty() ? QDate(1, 1, 1) : known.front().at.date();
    }
    if (request.origin != Origin::Import && m_lastBackup == now.date()) {
        return {};
    }
    return lastChangeSet().and_then([&](qint64 last) -> StoreResult<void> {
        if (last == 0) {
            return {}; // nothing to lose
        }
        return m_backups->add(*m_connection, now).map([&](const QString &) {
            m_lastBackup = now.date();
        });
    });
}

StoreResult<qint64> SqlStore::commit(const CommitRequest &request)
{
    return requireWritable().and_then([&] { return backUpBefore(request); }).and_then([&] {
        return ChangeWriter(*m_connection, m_codes).write(request);
    });
}

StoreResult<std::vector<ChangeSetInfo>> SqlStore::changeSets()
{
    return ChangeLog(*m_connection).sets();
}

StoreResult<ChangeSet> SqlStore::changeSet(qint64 id)
{
    return reading(*m_connection, m_codes, [&](const CodeMap &codes) {
        return ChangeLog(*m_connection).changes(id, codes);
    });
}

StoreResult<std::vector<HistoryEntry>> SqlStore::history(const HistoryFilter &filter)
{
    return reading(*m_connection, m_codes, [&](const CodeMap &codes) {
        return ChangeLog(*m_connection).history(filter, codes);
    });
}

StoreResult<AnnotationBook> SqlStore::annotations(const AsOf &asOf)
{
    return reading(*m_connection, m_codes, [&](const CodeMap &codes) {
        return ChangeLog(*m_connection).lastOf(asOf).and_then([&](qint64 last) {
            return AnnotationTable(*m_connection, codes).read(last);
        });
    });
}

StoreResult<std::vector<SourceFile>> SqlStore::sources()
{
    return SourceShelf(*m_connection).list();
}

StoreResult<SourceFile> SqlStore::source(const QByteArray &sha256)
{
    return SourceShelf(*m_connection).find(sha256);
}

StoreResult<Edition> SqlStore::publish(const PublishRequest &request)
{
    if (auto writable = requireWritable(); !writable) {
        return failure(writable.error());
    }
    Transaction transaction(*m_connection, Connection::Access::Write);
    if (!transaction.begun()) {
        return failure(transaction.begun().error());
    }
    auto edition = EditionTable(*m_connection).publish(request);
    if (!edition) {
        return edition;
    }
    return m_connection->announce().and_then([&] { return transaction.commit(); }).map([&] {
        return *edition;
    });
}

StoreResult<std::vector<Edition>> SqlStore::editions()
{
    return EditionTable(*m_connection).list();
}

StoreResult<QByteArray> SqlStore::editionDocument(const QString &edition, const QString &kind)
{
    return EditionTable(*m_connection).document(edition, kind);
}

StoreResult<void> SqlStore::keepOwnSentence(const OwnSentence &sentence)
{
    if (auto writable = requireWritable(); !writable) {
        return writable;
    }
    Transaction transaction(*m_connection, Connection::Access::Write);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    auto kept = SentenceTable(*m_connection).keep(sentence);
    return kept ? transaction.commit() : kept;
}

StoreResult<std::vector<OwnSentence>> SqlStore::ownSentences(const AsOf &asOf)
{
    return SentenceTable(*m_connection).list(asOf);
}

StoreResult<VerifyReport> SqlStore::verify()
{
    return reading(*m_connection, m_codes, [&](const CodeMap &codes) {
        return verifyDataset(*m_connection, codes, m_catalogue);
    });
}

} // namespace mm
