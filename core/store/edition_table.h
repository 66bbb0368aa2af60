// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_log.h"

namespace mm {

/// The published states. An edition holds no figures: it names the change set it ends with.
class EditionTable {
public:
    explicit EditionTable(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Inside a writing transaction.
    [[nodiscard]] StoreResult<Edition> publish(const QString &name, Month month);
    [[nodiscard]] StoreResult<std::vector<Edition>> list(); ///< in order of publication
    /// Editions that are not as they were published: plain sentences.
    [[nodiscard]] StoreResult<std::vector<QString>> problems();

private:
    Connection &m_connection;
};

} // namespace mm
