// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <span>

namespace mm {

/// One step from a version of the tables to the next. The same version has the same tables on
/// every engine.
struct Migration {
    quint32 version = 0; ///< after the step
    QByteArray script;
};

/// The steps that this program knows, oldest first, without gaps from version 1.
/// @param engine folder of its scripts: "sqlite", "postgresql"
[[nodiscard]] std::vector<Migration> migrationsOf(const QString &engine);

[[nodiscard]] inline quint32 newestVersion(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

/// Takes the tables to the newest version. Inside a writing transaction.
[[nodiscard]] StoreResult<void> migrateInside(Connection &connection,
                                              std::span<const Migration> migrations);
/// The same, all steps in one transaction of its own.
[[nodiscard]] StoreResult<void> migrate(Connection &connection,
                                        std::span<const Migration> migrations);

} // namespace mm
