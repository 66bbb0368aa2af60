// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

struct sqlite3;

namespace mm {

/// Hands rows of numbers into a statement, by a table of SQL that only this connection has: without
/// binding every value and beginning and ending a statement for every row, which together cost as
/// much as storing it. It stays where it is as long as the connection is open.
class SqliteRows {
public:
    SqliteRows() = default;
    SqliteRows(const SqliteRows &) = delete;
    SqliteRows &operator=(const SqliteRows &) = delete;

    /// Makes such tables known; false without memory. Only statements may read one, never a schema.
    [[nodiscard]] bool attach(sqlite3 *database);

    void begin(std::size_t count, const NumberSource &give);
    /// To be run before select(). The table is of this connection alone, like all of “temp”: what
    /// the file holds under the same name is never taken for it.
    [[nodiscard]] static std::string_view create();
    /// The rows of begin(), for INSERT INTO.
    [[nodiscard]] static std::string select(int width);
    /// The same with NULL for the first column, for a key that the engine counts on.
    [[nodiscard]] static std::string selectUnnumbered(int width);

    [[nodiscard]] std::size_t count() const { return m_count; }
    void give(std::size_t row, std::span<std::optional<qint64>> numbers) const
    {
        (*m_give)(row, numbers);
    }

private:
    std::size_t m_count = 0;
    const NumberSource *m_give = nullptr;
};

} // namespace mm
