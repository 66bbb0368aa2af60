// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

struct sqlite3;

namespace mm {

/// The fault and the sentence for a result code of SQLite.
/// @param code plain or extended result code
/// @param name of the file, for the sentence
/// @param detail what SQLite says itself, for codes that have no sentence of their own
[[nodiscard]] StoreError sqliteError(int code, const QString &name, const QString &detail);
/// The same for a result code of an open database that does not know it as its last one yet.
[[nodiscard]] StoreError sqliteError(sqlite3 *database, int code, const QString &name);
/// The same for what went wrong last on an open database.
[[nodiscard]] StoreError sqliteError(sqlite3 *database, const QString &name);

} // namespace mm
