// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/store/sqlite_schema.h"

namespace mm {

/// An open dataset file, checked and ready.
struct SqliteFile {
    std::unique_ptr<SqliteConnection> connection;
    bool readOnly = false;
    std::vector<QString> remarks; ///< what a person should know of where it lies
};

/// Makes an empty dataset file that only its owner can read. It appears whole or not at all.
[[nodiscard]] StoreResult<void> createSqliteFile(const QString &path, const Catalogue &catalogue,
                                                 std::span<const Migration> migrations);

/// Opens a dataset file after making sure that it is one. An older version is brought up to date
/// after a verified backup among the others; a newer one and a stranger's file are not touched.
[[nodiscard]] StoreResult<SqliteFile> openSqliteFile(const QString &path,
                                                     const Catalogue &catalogue, OpenMode mode,
                                                     std::span<const Migration> migrations);

} // namespace mm
