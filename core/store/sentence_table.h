// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace mm {

/// Sentences of factsheets in a person's own words. Nothing is overwritten: the last row of a
/// sentence holds, and one without text takes the sentence back.
class SentenceTable {
public:
    explicit SentenceTable(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Inside a writing transaction.
    [[nodiscard]] StoreResult<void> keep(const OwnSentence &sentence);
    /// Those that held at a state, in the order in which they were written.
    [[nodiscard]] StoreResult<std::vector<OwnSentence>> list(const AsOf &asOf);

private:
    Connection &m_connection;
};

} // namespace mm
