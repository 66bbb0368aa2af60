// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_connection.h"

namespace mm {

/// Copies an open dataset to a new file that is checked before it gets its name. Others can go on
/// reading and writing meanwhile; the copy is one state.
[[nodiscard]] StoreResult<void> backUp(SqliteConnection &connection, const QString &path);

} // namespace mm
