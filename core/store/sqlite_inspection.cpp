// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_inspection.h"

#include "core/store/page_walk.h"
#include "core/store/sqlite_connection.h"
#include "core/store/sqlite_error.h"
#include "core/store/store_errors.h"

#include <sqlite3.h>

namespace mm {

namespace {

/// Bytes; a dataset of ten million numbers has some 320 million.
constexpr sqlite3_int64 kMostBytes = sqlite3_int64{512} << 20;

/// How readers and writers of a file go about it; the copy has no write-ahead log beside it.
constexpr std::array<std::size_t, 2> kJournalMarks{18, 19};
constexpr std::uint8_t kRollbackJournal = 1;

} // namespace

std::unique_ptr<SqliteInspection> SqliteInspection::of(Connection &connection, sqlite3 *database)
{
    const auto size = connection.prepare("SELECT page_count * page_size FROM pragma_page_count, "
                                         "pragma_page_size");
    if (!size->next() || size->integer(0) > kMostBytes) {
        return nullptr;
    }
    sqlite3_int64 bytes = 0;
    auto *const pages = static_cast<std::uint8_t *>(sqlite3_serialize(database, "main", &bytes, 0));
    if (pages == nullptr) {
        return nullptr;
    }
    const std::span<std::uint8_t> all(pages, static_cast<std::size_t>(bytes));
    for (const std::size_t mark : kJournalMarks) {
        if (mark < all.size()) {
            all[mark] = kRollbackJournal;
        }
    }
    return std::unique_ptr<SqliteInspection>(new SqliteInspection(connection, all));
}

SqliteInspection::~SqliteInspection()
{
    sqlite3_free(m_pages.data());
}

std::future<Inspection::Problems> SqliteInspection::check()
{
    // Without a thread to be had, on this one.
    return std::async(std::launch::async | std::launch::deferred, [this] { return checkPages(); });
}

Inspection::Problems SqliteInspection::checkPages()
{
    const auto copy = SqliteConnection::open(QStringLiteral(":memory:"), SqliteAccess::ReadOnly,
                                             m_connection.name());
    if (!copy) {
        return failure(copy.error());
    }
    sqlite3 *const database = (*copy)->handle();
    const auto size = static_cast<sqlite3_int64>(m_pages.size());
    const int code = sqlite3_deserialize(database, "main", m_pages.data(), size, size,
                                         SQLITE_DESERIALIZE_READONLY);
    return code == SQLITE_OK ? (*copy)->check()
                             : failure(sqliteError(database, code, m_connection.name()));
}

StoreResult<void> SqliteInspection::visit(const NumberTable &table, const NumberVisitor &take)
{
    const auto root = m_connection.query(
        "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?",
        QString::fromLatin1(table.name.data(), static_cast<qsizetype>(table.name.size())));
    const auto page = root->next() ? static_cast<std::uint32_t>(root->integer(0)) : 0;
    return root->result().and_then([&]() -> StoreResult<void> {
        return PageWalk(m_pages).visit(page, table.width, take)
            ? StoreResult<void>()
            : failure(damaged(m_connection, StoreTr::tr("its change log is unusual")));
    });
}

} // namespace mm
