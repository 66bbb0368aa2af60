// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace mm {

/// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    Transaction(Connection &connection, Connection::Access access)
        : m_connection(connection)
        , m_begun(connection.begin(access))
        , m_open(m_begun.has_value())
    {
    }
    ~Transaction()
    {
        if (m_open) {
            m_connection.rollback();
        }
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] const StoreResult<void> &begun() const { return m_begun; }
    [[nodiscard]] StoreResult<void> commit()
    {
        auto done = m_connection.commit();
        m_open = !done;
        return done;
    }

private:
    Connection &m_connection;
    StoreResult<void> m_begun;
    bool m_open;
};

} // namespace mm
