// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_connection.h"

#include <span>

namespace mm {

/// "MMDS", the mark of a dataset of this program in the header of a SQLite file.
inline constexpr quint32 kApplicationId = 0x4d4d4453;

/// One step from a version of the tables to the next.
struct Migration {
    quint32 version = 0; ///< after the step
    QByteArray script;
};

/// The steps that this program knows, oldest first, without gaps from version 1.
[[nodiscard]] std::vector<Migration> sqliteMigrations();

[[nodiscard]] inline quint32 newestVersion(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

/// Takes the tables to the newest version, all steps in one transaction. Also makes them.
[[nodiscard]] StoreResult<void> migrate(SqliteConnection &connection,
                                        std::span<const Migration> migrations);

/// Whether the tables are exactly those that the steps make. Further tables and views of others
/// do no harm; a trigger of others could run when the program writes.
[[nodiscard]] StoreResult<bool> hasExpectedSchema(SqliteConnection &connection,
                                                  std::span<const Migration> migrations);

} // namespace mm
