// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgres_database.h"

#include "core/store/dataset_setup.h"
#include "core/store/store_errors.h"
#include "core/store/store_tr.h"

namespace mm {

namespace {

/// Without them the tables seem not to be there.
StoreResult<void> requireRights(Connection &connection)
{
    const auto row = connection.prepare(
        "SELECT 1 FROM pg_namespace WHERE nspname = 'mixed_movements' AND "
        "(NOT has_schema_privilege(oid, 'USAGE') OR EXISTS (SELECT 1 FROM pg_class WHERE "
        "relnamespace = pg_namespace.oid AND relname IN ('meta', 'change_set', 'change', 'block') "
        "AND NOT has_table_privilege(pg_class.oid, 'SELECT')))");
    const bool denied = row->next();
    return row->result().and_then([&]() -> StoreResult<void> {
        return denied
            ? failure(StoreError{StoreFault::CannotOpen,
                                 StoreTr::tr("“%1” holds a dataset that you may not read; "
                                             "whoever owns it can allow it.")
                                     .arg(connection.name()),
                                 {}})
            : StoreResult<void>();
    });
}

StoreResult<void> requireDataset(const Connection &connection, quint32 version,
                                 const ServerAddress &address)
{
    if (version > 0) {
        return {};
    }
    return failure(StoreError{
        StoreFault::NotADataset,
        StoreTr::tr("There is no dataset in “%1”. An empty one is made there by "
                    "“mixed-movements new %2”, or in the window by Connect with the choice of "
                    "a new dataset.")
            .arg(connection.name(), address.toText()),
        {}});
}

/// Names are written with all characters of the region.
StoreResult<void> requireUnicode(Connection &connection)
{
    const auto row = connection.prepare("SELECT 1 WHERE current_setting('server_encoding') = "
                                        "'UTF8'");
    const bool unicode = row->next();
    return row->result().and_then([&]() -> StoreResult<void> {
        return unicode
            ? StoreResult<void>()
            : failure(refused(StoreTr::tr("“%1” cannot hold all letters: a database for a "
                                          "dataset is made with the encoding UTF8.")
                                  .arg(connection.name())));
    });
}

StoreResult<bool> mayWrite(Connection &connection)
{
    const auto row = connection.prepare(
        "SELECT 1 WHERE has_table_privilege('change_set', 'INSERT') AND NOT pg_is_in_recovery()");
    const bool granted = row->next();
    return row->result().map([&] { return granted; });
}

StoreResult<void> bringUpToDate(Connection &connection, quint32 version, bool readOnly,
                                std::span<const Migration> migrations)
{
    if (version == newestVersion(migrations)) {
        return {};
    }
    if (readOnly) {
        return failure(StoreError{
            StoreFault::ReadOnly,
            StoreTr::tr("“%1” comes from an earlier version of this program; it is brought up "
                        "to date when whoever owns it opens it for writing.")
                .arg(connection.name()),
            {}});
    }
    return migrate(connection, migrations);
}

std::vector<QString> remarksOn(PostgresConnection &connection, bool isRefused)
{
    std::vector<QString> remarks;
    if (isRefused) {
        remarks.push_back(StoreTr::tr("“%1” can only be read: the server does not let you "
                                      "write there.")
                              .arg(connection.name()));
    }
    if (!connection.isPrivate()) {
        remarks.push_back(StoreTr::tr("The connection to “%1” is not encrypted: others on the "
                                      "network can read it.")
                              .arg(connection.name()));
    }
    if (const auto clock = clockRemark(connection)) {
        remarks.push_back(*clock);
    }
    return remarks;
}

} // namespace

StoreResult<void> createPostgresDataset(const ServerAddress &address, const Catalogue &catalogue,
                                        std::span<const Migration> migrations)
{
    auto connection = PostgresConnection::open(address, OpenMode::ReadWrite);
    if (!connection) {
        return failure(connection.error());
    }
    return requireUnicode(**connection).and_then([&] {
        return setUpDataset(**connection, catalogue, migrations);
    });
}

StoreResult<PostgresDatabase> openPostgresDataset(const ServerAddress &address,
                                                  const Catalogue &catalogue, OpenMode mode,
                                                  std::span<const Migration> migrations)
{
    auto opened = PostgresConnection::open(address, mode);
    if (!opened) {
        return failure(opened.error());
    }
    PostgresConnection &connection = **opened;
    const auto version = requireRights(connection).and_then([&] { return connection.version(); });
    if (!version) {
        return failure(version.error());
    }
    return requireDataset(connection, *version, address)
        .and_then([&] { return requireKnownVersion(connection.name(), *version, migrations); })
        .and_then([&] { return mayWrite(connection); })
        .and_then([&](bool granted) -> StoreResult<PostgresDatabase> {
            const bool readOnly = mode == OpenMode::ReadOnly || !granted;
            return bringUpToDate(connection, *version, readOnly, migrations)
                .and_then([&] { return requireRegion(connection, catalogue); })
                .and_then([&]() -> StoreResult<void> {
                    return readOnly ? StoreResult<void>() : completeCodes(connection, catalogue);
                })
                .map([&] {
                    const bool isRefused = !granted && mode == OpenMode::ReadWrite;
                    auto remarks = remarksOn(connection, isRefused);
                    return PostgresDatabase{std::move(*opened), readOnly, std::move(remarks)};
                });
        });
}

} // namespace mm
