// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/sql_store.h"
#include "core/store/sqlite_file.h"

namespace mm {

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Create:
        return QStringLiteral("create");
    case Origin::Edit:
        return QStringLiteral("edit");
    case Origin::Import:
        return QStringLiteral("import");
    case Origin::Undo:
        return QStringLiteral("undo");
    case Origin::Redo:
        return QStringLiteral("redo");
    }
    Q_UNREACHABLE();
}

Period printedMonths(Month edition)
{
    const Period year = Period::yearToDate(edition);
    return *Period::make(year.yearBefore().first(), edition);
}

StoreResult<std::unique_ptr<Store>> createStore(const QString &path, const Catalogue &catalogue)
{
    return createSqliteFile(path, catalogue, sqliteMigrations()).and_then([&] {
        return openStore(path, catalogue);
    });
}

StoreResult<std::unique_ptr<Store>> openStore(const QString &path, const Catalogue &catalogue,
                                              OpenMode mode)
{
    auto file = openSqliteFile(path, catalogue, mode, sqliteMigrations());
    if (!file) {
        return failure(file.error());
    }
    return std::make_unique<SqlStore>(std::move(file->connection), catalogue, file->readOnly,
                                      std::move(file->remarks), BackupShelf(path));
}

} // namespace mm
