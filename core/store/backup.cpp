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
    // What went wrong with the file that is written is known only until the copy is given up.
    const auto done = code == SQLITE_DONE
        ? StoreResult<void>()
        : StoreResult<void>(failure(sqliteError(to.handle(), code, from.name())));
    sqlite3_backup_finish(backup);
    return done;
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
        // What fails is thrown away as a whole: nothing has to be rolled back.
        auto done = (*target)
                        ->runScript("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;")
                        .and_then([&] { return copy(connection, **target); })
                        .and_then([&] { return (*target)->useJournal(SqliteJournal::Rollback); })
                        .and_then([&] { return requireSound(**target); });
        if (!done) {
            return done;
        }
    }
    return (*file)->keep();
}

} // namespace mm
