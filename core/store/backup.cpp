// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/new_file.h"
#include "core/store/sqlite_error.h"
#include "core/store/store_errors.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace mm {

namespace {

StoreResult<void> copy(SqliteConnection &from, SqliteConnection &to)
{
    sqlite3_backup *const backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (backup == nullptr) {
        return failure(sqliteError(to.handle(), to.name()));
    }
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        return failure(sqliteError(code, from.name(), QString::fromUtf8(sqlite3_errstr(code))));
    }
    return {};
}

StoreResult<void> requireSound(SqliteConnection &copy)
{
    return copy.check().and_then([&](const std::vector<QString> &problems) -> StoreResult<void> {
        return problems.empty() ? StoreResult<void>() : failure(damaged(copy, problems.front()));
    });
}

} // namespace

StoreResult<void> backUp(SqliteConnection &connection, const QString &path)
{
    const auto file = NewFile::make(path);
    if (!file) {
        return failure(file.error());
    }
    {
        // Closed again before the file gets its name.
        const auto target = SqliteConnection::open((*file)->workingPath(), SqliteAccess::ReadWrite,
                                                   QFileInfo(path).fileName());
        if (!target) {
            return failure(target.error());
        }
        auto done = copy(connection, **target)
                        .and_then([&] { return (*target)->useJournal(SqliteJournal::Rollback); })
                        .and_then([&] { return requireSound(**target); });
        if (!done) {
            return done;
        }
    }
    return (*file)->keep();
}

} // namespace mm
