// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

namespace mm {

/// Hands rows of numbers over from inside a query, by a function of SQL that this connection has:
/// without the locks and checks of sqlite3_column_int64() for each value, which cost as much as
/// finding the value. It stays where it is as long as the connection is open.
class SqliteVisit {
public:
    SqliteVisit() = default;
    SqliteVisit(const SqliteVisit &) = delete;
    SqliteVisit &operator=(const SqliteVisit &) = delete;

    /// Makes the function known; false without memory. Only statements may call it, never a schema.
    [[nodiscard]] bool attach(sqlite3 *database);

    void begin(const NumberVisitor &take);
    /// What to select so that begin()'s visitor gets @p columns.
    [[nodiscard]] static std::string call(std::string_view columns);
    /// The visitor wanted no more.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    static void takeRow(sqlite3_context *context, int width, sqlite3_value **values);

    const NumberVisitor *m_take = nullptr;
    bool m_isStopped = false;
};

} // namespace mm
