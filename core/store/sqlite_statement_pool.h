// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace mm {

/// Prepared statements that are not in use, by their SQL: preparing costs as much as a small
/// commit.
class SqliteStatementPool {
public:
    SqliteStatementPool() = default;
    ~SqliteStatementPool();
    SqliteStatementPool(const SqliteStatementPool &) = delete;
    SqliteStatementPool &operator=(const SqliteStatementPool &) = delete;

    /// A statement for this SQL, old or new; null when it cannot be prepared.
    [[nodiscard]] sqlite3_stmt *take(sqlite3 *database, std::string_view sql);
    void giveBack(sqlite3_stmt *statement);
    /// Before the database is closed.
    void clear();

private:
    std::map<std::string, std::vector<sqlite3_stmt *>, std::less<>> m_idle;
};

} // namespace mm
