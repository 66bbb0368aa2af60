// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/store/migration.h"
#include "core/store/postgres_connection.h"

namespace mm {

/// A dataset on a server, checked and ready.
struct PostgresDatabase {
    std::unique_ptr<PostgresConnection> connection;
    bool readOnly = false;
    std::vector<QString> remarks; ///< what a person should know of the connection
};

[[nodiscard]] inline std::vector<Migration> postgresMigrations()
{
    return migrationsOf(QStringLiteral("postgresql"));
}

/// Makes an empty dataset in a database that has none, whatever else is in it.
[[nodiscard]] StoreResult<void> createPostgresDataset(const ServerAddress &address,
                                                      const Catalogue &catalogue,
                                                      std::span<const Migration> migrations);

/// Opens a dataset on a server. Tables of an older version are brought up to date by whoever owns
/// them; those of a newer one are not touched.
[[nodiscard]] StoreResult<PostgresDatabase>
openPostgresDataset(const ServerAddress &address, const Catalogue &catalogue, OpenMode mode,
                    std::span<const Migration> migrations);

} // namespace mm
