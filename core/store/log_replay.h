// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/store/code_map.h"
#include "core/store/logged_change.h"

#include <cstdint>
#include <map>

namespace mm {

/// Makes the dataset that follows from the change log, change after change.
class LogReplay {
public:
    LogReplay(const Connection &connection, const CodeMap &codes)
        : m_connection(connection)
        , m_codes(codes)
    {
    }

    /// @param change the next one in the order of the log
    [[nodiscard]] StoreResult<void> take(const LoggedChange &change);
    /// What the log says the figures are; empty when it contradicts itself: a change says that
    /// something was there before which the changes before it did not make.
    [[nodiscard]] std::optional<Dataset> dataset() const;

private:
    /// The months of a series from its first one on, in the columns of a Block.
    struct Row {
        int firstOrdinal = 0;
        std::vector<qint64> amounts; ///< thousandths; 0 for a month without an amount
        std::vector<std::uint8_t> states; ///< 0 not reported, otherwise 1 + Status
    };

    [[nodiscard]] static std::size_t placeOf(Row &row, int ordinal);
    static void append(Block::Columns &columns, BreakdownId breakdown, const Row &row);

    const Connection &m_connection;
    const CodeMap &m_codes;
    std::map<SeriesKey, Row> m_series;
    // Changes of a series mostly stand together.
    std::array<qint64, 3> m_lastIds{-1, -1, -1}; ///< in the file: indicator, place, breakdown
    Row *m_last = nullptr;
    bool m_isSound = true;
};

} // namespace mm
