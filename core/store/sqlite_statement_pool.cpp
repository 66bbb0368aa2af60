// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_statement_pool.h"

#include <sqlite3.h>

namespace mm {

SqliteStatementPool::~SqliteStatementPool()
{
    clear();
}

sqlite3_stmt *SqliteStatementPool::take(sqlite3 *database, std::string_view sql)
{
    const auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && !idle->second.empty()) {
        sqlite3_stmt *const statement = idle->second.back();
        idle->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()),
                       SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void SqliteStatementPool::giveBack(sqlite3_stmt *statement)
{
    if (statement != nullptr) {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        m_idle[sqlite3_sql(statement)].push_back(statement);
    }
}

void SqliteStatementPool::clear()
{
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *const statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    m_idle.clear();
}

} // namespace mm
