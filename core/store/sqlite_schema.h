// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migration.h"
#include "core/store/sqlite_connection.h"

namespace mm {

[[nodiscard]] inline std::vector<Migration> sqliteMigrations()
{
    return migrationsOf(QStringLiteral("sqlite"));
}

/// Whether the tables are exactly those that the steps make. Further tables and views of others
/// do no harm; a trigger of others could run when the program writes.
[[nodiscard]] StoreResult<bool> hasExpectedSchema(SqliteConnection &connection,
                                                  std::span<const Migration> migrations);

} // namespace mm
