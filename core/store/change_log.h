// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/code_map.h"
#include "core/store/source_shelf.h"

namespace mm {

/// Reads the change log: who applied which changes, when and why.
class ChangeLog {
public:
    explicit ChangeLog(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] StoreResult<std::vector<ChangeSetInfo>> sets(); ///< newest first
    [[nodiscard]] StoreResult<std::optional<ChangeSetInfo>> newest();
    /// What is known of a change set; empty when there is none of that id.
    [[nodiscard]] StoreResult<std::optional<ChangeSetInfo>> info(qint64 set);
    [[nodiscard]] StoreResult<ChangeSet> changes(qint64 set, const CodeMap &codes);
    [[nodiscard]] StoreResult<std::vector<HistoryEntry>> history(const HistoryFilter &filter,
                                                                 const CodeMap &codes);

    /// Id of the last change of that change set; 0 for 0. Refused when there is no such set.
    [[nodiscard]] StoreResult<qint64> lastChange(qint64 set);
    /// The last change set that a question is about: by its edition, its moment, or the newest.
    [[nodiscard]] StoreResult<qint64> lastOf(const AsOf &asOf);

private:
    Connection &m_connection;
};

/// Times in files: ISO 8601 in UTC with milliseconds.
[[nodiscard]] QString storedTime(const QDateTime &time);
[[nodiscard]] QDateTime timeOfStored(const QString &stored);

/// For SELECT: what readChangeSetInfo() expects, in its order.
inline constexpr std::string_view kChangeSetColumns
    = "change_set.id, at, author, reason, origin, reverts, change_count, hash";
[[nodiscard]] ChangeSetInfo readChangeSetInfo(const Statement &row, int firstColumn = 0);

} // namespace mm
