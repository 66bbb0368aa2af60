// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_map.h"

namespace mm {

/// Writes a change set: log, blocks and sources in one transaction, or nothing.
class ChangeWriter {
public:
    ChangeWriter(Connection &connection, const Catalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {
    }

    /// @return the id of the new change set; of the newest one when there is nothing to change
    [[nodiscard]] StoreResult<qint64> write(const CommitRequest &request);

private:
    [[nodiscard]] StoreResult<qint64> writeInside(const CommitRequest &request);

    Connection &m_connection;
    const Catalogue &m_catalogue;
};

} // namespace mm
