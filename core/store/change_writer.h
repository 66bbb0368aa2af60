// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_map.h"

namespace mm {

/// Writes a change set: log, blocks and sources in one transaction, or nothing.
class ChangeWriter {
public:
    ChangeWriter(Connection &connection, CodeBook &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// @return the id of the new change set; of the newest one when there is nothing to change
    [[nodiscard]] StoreResult<qint64> write(const CommitRequest &request);

private:
    [[nodiscard]] StoreResult<qint64> writeInside(const CommitRequest &request);

    Connection &m_connection;
    CodeBook &m_codes;
};

} // namespace mm
