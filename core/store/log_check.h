// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audit_hash.h"
#include "core/store/inspection.h"
#include "core/store/log_replay.h"

namespace mm {

/// Reads the change log once from its beginning: proves the chain of hashes and the directory of
/// the log, and hands every change on.
class LogCheck {
public:
    /// @param replay gets the changes; none: only the chain is of interest
    LogCheck(Connection &connection, Inspection &inspection, const CodeMap &codes,
             const SheetNames &sheets, LogReplay *replay)
        : m_connection(connection)
        , m_inspection(inspection)
        , m_codes(codes)
        , m_sheets(sheets)
        , m_replay(replay)
    {
    }

    [[nodiscard]] StoreResult<void> run();

    [[nodiscard]] qint64 changeSets() const { return m_head.id; }
    [[nodiscard]] qint64 changes() const { return m_lastChange; }
    [[nodiscard]] const std::vector<QString> &problems() const { return m_problems; }

private:
    /// A run of changes of one block in one change set.
    struct Range {
        qint64 indicator = 0;
        qint64 place = 0;
        qint64 first = 0;
        qint64 last = 0;

        friend auto operator<=>(const Range &, const Range &) = default;
    };

    /// Goes on to the next change set; false after the last one.
    [[nodiscard]] bool beginSet(Statement &sets);
    [[nodiscard]] StoreResult<void> take(NumberRow row);
    /// @param annotations stands on the first one that no change set has had
    void endSet(Statement &annotations);
    void addToRanges(const LoggedChange &change);
    [[nodiscard]] StoreResult<void> checkRanges();
    void report(const QString &problem) { m_problems.push_back(problem); }

    Connection &m_connection;
    Inspection &m_inspection;
    const CodeMap &m_codes;
    const SheetNames &m_sheets;
    LogReplay *m_replay;
    std::vector<QString> m_problems;
    std::vector<Range> m_ranges;
    qint64 m_rangeSet = 0; ///< change set of the last range
    ChangeSetInfo m_head; ///< of the change set that is read
    std::optional<AuditHash> m_hash; ///< the same
    qint64 m_count = 0; ///< changes in it so far
    bool m_isSound = true;
    qint64 m_lastChange = 0;
    bool m_moreAnnotations = false;
};

} // namespace mm
