// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <algorithm>
#include <bit>
#include <string>

namespace mm {

/// Adds many rows to a table, as many with one statement as the engine does fastest.
class RowInsert {
public:
    /// @param into table and its columns: "change (id, month)"
    /// @param rows how often add() will be called
    RowInsert(Connection &connection, std::string_view into, int columns, std::size_t rows)
        : m_connection(connection)
        , m_into(into)
        , m_columns(columns)
        , m_left(rows)
    {
    }

    /// @param bind called with the statement and the number of the row's first parameter
    template <class Bind>
    [[nodiscard]] StoreResult<void> add(const Bind &bind)
    {
        if (m_filled == 0) {
            // Powers of two, so that few statements serve commits of every size.
            prepare(std::bit_floor(std::min(m_connection.rowsPerInsert(), m_left)));
        }
        bind(*m_statement, static_cast<int>(m_filled) * m_columns + 1);
        if (++m_filled < m_size) {
            return {};
        }
        m_left -= m_size;
        m_filled = 0;
        return m_statement->run();
    }

private:
    void prepare(std::size_t rows)
    {
        if (rows == m_size) {
            return;
        }
        std::string row = "(?";
        for (int column = 1; column < m_columns; ++column) {
            row += ", ?";
        }
        row += ')';
        std::string sql = "INSERT INTO " + m_into + " VALUES " + row;
        for (std::size_t i = 1; i < rows; ++i) {
            sql += ", " + row;
        }
        m_statement = m_connection.prepare(sql);
        m_size = rows;
    }

    Connection &m_connection;
    std::string m_into;
    int m_columns;
    std::size_t m_left;
    std::size_t m_size = 0; ///< rows of the statement
    std::size_t m_filled = 0; ///< of which have their values
    std::unique_ptr<Statement> m_statement;
};

} // namespace mm
