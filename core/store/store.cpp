// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/postgres_database.h"
#include "core/store/sql_store.h"
#include "core/store/sqlite_file.h"

namespace mm {

namespace {

/// With the password from the environment, if there is one for this program alone.
StoreResult<ServerAddress> addressOf(const QString &place)
{
    return ServerAddress::parse(place).map([](ServerAddress address) {
        address.password = qEnvironmentVariable("MIXED_MOVEMENTS_PASSWORD");
        return address;
    });
}

} // namespace

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

QString stateIdAfter(const std::optional<ChangeSetInfo> &last)
{
    constexpr qsizetype kLength = 12;
    return last ? QString::fromLatin1(last->hash.toHex().left(kLength)) : QString(kLength, u'0');
}

Period printedMonths(Month edition)
{
    const Period year = Period::yearToDate(edition);
    return *Period::make(year.yearBefore().first(), edition);
}

StoreResult<std::unique_ptr<Store>> createStore(const QString &place, const Catalogue &catalogue)
{
    if (ServerAddress::isOne(place)) {
        return addressOf(place).and_then(
            [&](const ServerAddress &address) { return createStore(address, catalogue); });
    }
    return createSqliteFile(place, catalogue, sqliteMigrations()).and_then([&] {
        return openStore(place, catalogue);
    });
}

StoreResult<std::unique_ptr<Store>> openStore(const QString &place, const Catalogue &catalogue,
                                              OpenMode mode)
{
    if (ServerAddress::isOne(place)) {
        return addressOf(place).and_then(
            [&](const ServerAddress &address) { return openStore(address, catalogue, mode); });
    }
    auto file = openSqliteFile(place, catalogue, mode, sqliteMigrations());
    if (!file) {
        return failure(file.error());
    }
    return std::make_unique<SqlStore>(std::move(file->connection), catalogue, file->readOnly,
                                      std::move(file->remarks), BackupShelf(place));
}

StoreResult<std::unique_ptr<Store>> createStore(const ServerAddress &address,
                                                const Catalogue &catalogue)
{
    return createPostgresDataset(address, catalogue, postgresMigrations()).and_then([&] {
        return openStore(address, catalogue);
    });
}

StoreResult<std::unique_ptr<Store>> openStore(const ServerAddress &address,
                                              const Catalogue &catalogue, OpenMode mode)
{
    auto database = openPostgresDataset(address, catalogue, mode, postgresMigrations());
    if (!database) {
        return failure(database.error());
    }
    return std::make_unique<SqlStore>(std::move(database->connection), catalogue,
                                      database->readOnly, std::move(database->remarks));
}

} // namespace mm
