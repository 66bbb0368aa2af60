// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/store/code_map.h"

namespace mm {

/// Reads the dataset as it is, or as it was. Callers give the transaction.
class DatasetReader {
public:
    DatasetReader(Connection &connection, const CodeMap &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// As it is when @p changeSet is the newest one, otherwise as it was after that change set.
    [[nodiscard]] StoreResult<Dataset> read(qint64 changeSet);

private:
    [[nodiscard]] StoreResult<Dataset> rollBack(Dataset dataset, qint64 changeSet);

    Connection &m_connection;
    const CodeMap &m_codes;
};

} // namespace mm
