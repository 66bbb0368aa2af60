// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_log.h"

namespace mm {

/// The published states. An edition names the change set it ends with, and keeps the documents
/// that were published as they were.
class EditionTable {
public:
    explicit EditionTable(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Inside a writing transaction.
    [[nodiscard]] StoreResult<Edition> publish(const PublishRequest &request);
    [[nodiscard]] StoreResult<std::vector<Edition>> list(); ///< in order of publication
    /// Empty when the edition was published without a document of that kind.
    [[nodiscard]] StoreResult<QByteArray> document(const QString &edition, const QString &kind);
    /// Editions that are not as they were published: plain sentences.
    [[nodiscard]] StoreResult<std::vector<QString>> problems();

private:
    [[nodiscard]] StoreResult<void> requireNewName(const QString &name);
    [[nodiscard]] StoreResult<void> keepDocuments(const PublishRequest &request);

    Connection &m_connection;
};

} // namespace mm
