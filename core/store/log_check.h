// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/store/change_decoder.h"

namespace mm {

/// Reads the change log once from its beginning: proves the chain of hashes, and makes the dataset
/// that follows from it.
class LogCheck {
public:
    LogCheck(Connection &connection, const CodeMap &codes, const SheetNames &sheets)
        : m_connection(connection)
        , m_codes(codes)
        , m_sheets(sheets)
    {
    }

    [[nodiscard]] StoreResult<void> run();

    [[nodiscard]] qint64 changeSets() const { return m_changeSets; }
    [[nodiscard]] qint64 changes() const { return m_lastChange; }
    [[nodiscard]] const std::vector<QString> &problems() const { return m_problems; }
    /// What the log says the figures are; only when it has no contradiction in itself.
    [[nodiscard]] const std::optional<Dataset> &dataset() const { return m_dataset; }

private:
    /// A run of changes of one block in one change set.
    struct Range {
        qint64 indicator = 0;
        qint64 place = 0;
        qint64 first = 0;
        qint64 last = 0;

        friend auto operator<=>(const Range &, const Range &) = default;
    };

    /// @param annotations what was said, in the order of the change sets
    [[nodiscard]] StoreResult<void> checkSet(const Statement &set, Statement &rows,
                                             Statement &annotations);
    [[nodiscard]] StoreResult<void> take(const LoggedChange &change);
    [[nodiscard]] StoreResult<void> checkRanges();
    void applyPart();
    void report(const QString &problem) { m_problems.push_back(problem); }

    Connection &m_connection;
    const CodeMap &m_codes;
    const SheetNames &m_sheets;
    std::vector<QString> m_problems;
    std::optional<Dataset> m_dataset = Dataset();
    std::vector<Change> m_part; ///< changes that are not in the dataset yet
    std::vector<Range> m_ranges;
    qint64 m_rangeSet = 0; ///< change set of the last range
    qint64 m_changeSets = 0;
    qint64 m_lastChange = 0;
    QByteArray m_hash; ///< of the change set before
    bool m_moreRows = false;
    bool m_moreAnnotations = false;
};

} // namespace mm
