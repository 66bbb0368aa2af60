// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_file.h"

#include "core/store/backup_shelf.h"
#include "core/store/dataset_setup.h"
#include "core/store/new_file.h"
#include "core/store/sqlite_location.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

#include <QFileInfo>

namespace mm {

namespace {

/// Up to this size all pages are checked when a file is opened; it takes some twenty milliseconds.
/// In a larger file only the figures are, by their checksums when they are read.
constexpr qint64 kFullCheckSize = 4 << 20;

class Opener {
public:
    Opener(const QString &path, const Catalogue &catalogue, std::span<const Migration> migrations)
        : m_path(path)
        , m_folder(QFileInfo(path).absolutePath())
        , m_name(QFileInfo(path).fileName())
        , m_catalogue(catalogue)
        , m_migrations(migrations)
    {
    }

    StoreResult<SqliteFile> open(OpenMode mode)
    {
        m_file.readOnly
            = mode == OpenMode::ReadOnly || !isWritable(m_path) || !isWritable(m_folder);
        return identify()
            .and_then([&] { return connect(); })
            .and_then([&] { return checkVersion(); })
            .and_then([&] { return checkSchema(); })
            .and_then([&] { return checkContent(); })
            .and_then([&] { return m_file.readOnly ? checkCurrent() : prepareWriting(); })
            .map([&] {
                if (m_queries) {
                    m_file.connection->clearUpOnClose();
                }
                remark(mode);
                return std::move(m_file);
            });
    }

private:
    [[nodiscard]] tl::unexpected<StoreError> fail(StoreFault fault, const QString &sentence) const
    {
        return failure(StoreError{fault, sentence.arg(m_name), {}});
    }

    StoreResult<void> judge(quint32 applicationId, quint32 version) const
    {
        if (applicationId != kApplicationId || version == 0) {
            return fail(StoreFault::NotADataset,
                        StoreTr::tr("“%1” is not a dataset of this program."));
        }
        return requireKnownVersion(m_name, version, m_migrations);
    }

    StoreResult<void> identify() const
    {
        const QFileInfo info(m_path);
        if (!info.exists()) {
            return fail(StoreFault::CannotOpen, StoreTr::tr("“%1” does not exist."));
        }
        if (!info.isFile()) {
            return fail(StoreFault::CannotOpen, StoreTr::tr("“%1” is not an ordinary file."));
        }
        if (!isReadable(m_path)) {
            return fail(StoreFault::CannotOpen, StoreTr::tr("“%1” may not be read by you."));
        }
        const SqliteHeader header = readSqliteHeader(m_path).value_or(SqliteHeader());
        return judge(header.applicationId, header.version);
    }

    StoreResult<void> connect()
    {
        // Readers of a write-ahead log write its index; where they cannot, and nobody writes, the
        // bytes are read as they are.
        const bool still = m_file.readOnly && !isWritable(m_folder)
            && !QFileInfo::exists(m_path + QStringLiteral("-wal"));
        m_queries = m_file.readOnly && isWritable(m_path) && isWritable(m_folder);
        const auto access = still ? SqliteAccess::Immutable
            : m_queries           ? SqliteAccess::Query
            : m_file.readOnly     ? SqliteAccess::ReadOnly
                                  : SqliteAccess::ReadWrite;
        auto connection = SqliteConnection::open(m_path, access, m_name);
        if (!connection) {
            return failure(connection.error());
        }
        m_file.connection = std::move(*connection);
        return {};
    }

    // Again, because a newer version can have written into the log beside the file.
    StoreResult<void> checkVersion()
    {
        const auto applicationId = m_file.connection->number("PRAGMA application_id");
        const auto version = m_file.connection->number("PRAGMA user_version");
        if (!applicationId || !version) {
            return failure(!applicationId ? applicationId.error() : version.error());
        }
        m_version = static_cast<quint32>(*version);
        return judge(static_cast<quint32>(*applicationId), m_version);
    }

    StoreResult<void> checkSchema()
    {
        const auto known
            = std::ranges::upper_bound(m_migrations, m_version, {}, &Migration::version);
        return hasExpectedSchema(*m_file.connection, {m_migrations.begin(), known})
            .and_then([&](bool expected) -> StoreResult<void> {
                if (!expected) {
                    return fail(StoreFault::NotADataset,
                                StoreTr::tr("“%1” does not have the tables of a dataset of "
                                            "this program, or has triggers of others."));
                }
                return {};
            });
    }

    StoreResult<void> checkCurrent() const
    {
        if (m_version < newestVersion(m_migrations)) {
            return fail(StoreFault::ReadOnly,
                        StoreTr::tr("“%1” comes from an earlier version of this program; it is "
                                    "brought up to date, after a backup, when it is opened for "
                                    "writing."));
        }
        return {};
    }

    StoreResult<void> prepareWriting()
    {
        SqliteConnection &connection = *m_file.connection;
        const auto journal
            = isOnNetwork(m_path) ? SqliteJournal::Rollback : SqliteJournal::WriteAhead;
        return connection.useJournal(journal)
            .and_then([&] { return bringUpToDate(); })
            .and_then([&] { return completeCodes(connection, m_catalogue); });
    }

    StoreResult<void> bringUpToDate()
    {
        if (m_version == newestVersion(m_migrations)) {
            return {};
        }
        return BackupShelf(m_path)
            .addLasting(*m_file.connection, m_version, QDateTime::currentDateTimeUtc())
            .and_then([&](const QString &) { return migrate(*m_file.connection, m_migrations); });
    }

    StoreResult<void> checkContent()
    {
        if (QFileInfo(m_path).size() <= kFullCheckSize) {
            const auto problems = m_file.connection->checkPages();
            if (!problems) {
                return failure(problems.error());
            }
            if (!problems->empty()) {
                return failure(damaged(*m_file.connection, problems->front()));
            }
        }
        return requireRegion(*m_file.connection, m_catalogue);
    }

    void remark(OpenMode mode)
    {
        if (mode == OpenMode::ReadWrite && m_file.readOnly) {
            m_file.remarks.push_back(
                isWritable(m_path)
                    ? StoreTr::tr("“%1” can only be read: its folder is write-protected.")
                          .arg(m_name)
                    : StoreTr::tr("“%1” can only be read: it is write-protected.").arg(m_name));
        }
        if (const auto clock = clockRemark(*m_file.connection)) {
            m_file.remarks.push_back(*clock);
        }
        if (isOnNetwork(m_path)) {
            m_file.remarks.push_back(
                StoreTr::tr("“%1” lies on a network drive, where saving is slower and several "
                            "people should not write at the same time.")
                    .arg(m_name));
        }
        if (const auto service = syncServiceOf(m_path)) {
            m_file.remarks.push_back(
                StoreTr::tr("“%1” lies in a folder that %2 copies; changes made on two "
                            "computers at the same time would be lost there.")
                    .arg(m_name, *service));
        }
    }

    QString m_path;
    QString m_folder;
    QString m_name;
    const Catalogue &m_catalogue;
    std::span<const Migration> m_migrations;
    quint32 m_version = 0;
    bool m_queries = false; ///< it is only read, though it could be written
    SqliteFile m_file;
};

} // namespace

StoreResult<void> createSqliteFile(const QString &path, const Catalogue &catalogue,
                                   std::span<const Migration> migrations)
{
    const auto file = NewFile::make(path);
    if (!file) {
        return failure(file.error());
    }
    {
        // Closed again before the file gets its name.
        const auto connection = SqliteConnection::open(
            (*file)->workingPath(), SqliteAccess::ReadWrite, QFileInfo(path).fileName());
        if (!connection) {
            return failure(connection.error());
        }
        auto done = (*connection)->useJournal(SqliteJournal::Rollback).and_then([&] {
            return setUpDataset(**connection, catalogue, migrations);
        });
        if (!done) {
            return done;
        }
    }
    return (*file)->keep();
}

StoreResult<SqliteFile> openSqliteFile(const QString &path, const Catalogue &catalogue,
                                       OpenMode mode, std::span<const Migration> migrations)
{
    return Opener(path, catalogue, migrations).open(mode);
}

} // namespace mm
