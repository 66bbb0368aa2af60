// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_visit.h"

#include <sqlite3.h>

#include <array>

namespace mm {

bool SqliteVisit::attach(sqlite3 *database)
{
    return sqlite3_create_function_v2(database, "mm_visit", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                      this, &SqliteVisit::takeRow, nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

void SqliteVisit::begin(const NumberVisitor &take)
{
    m_take = &take;
    m_isStopped = false;
}

std::string SqliteVisit::call(std::string_view columns)
{
    return "mm_visit(" + std::string(columns) + ')';
}

void SqliteVisit::takeRow(sqlite3_context *context, int width, sqlite3_value **values)
{
    auto &visit = *static_cast<SqliteVisit *>(sqlite3_user_data(context));
    std::array<std::optional<qint64>, Connection::kMostNumbers> row;
    const auto count = std::min(static_cast<std::size_t>(width), row.size());
    for (std::size_t i = 0; i < count; ++i) {
        // NULL reads as 0; asking for the type of every value costs as much as reading it.
        const qint64 value = sqlite3_value_int64(values[i]);
        if (value != 0 || sqlite3_value_type(values[i]) != SQLITE_NULL) {
            row[i] = value;
        }
    }
    if (!visit.m_isStopped) {
        visit.m_isStopped = !(*visit.m_take)(NumberRow(row.data(), count));
    }
}

} // namespace mm
