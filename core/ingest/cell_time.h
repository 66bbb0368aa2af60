// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/table.h"

#include <optional>

namespace mm {

/// Which months one cell of a table speaks of.
struct CellTime {
    enum class Kind : std::uint8_t {
        Month,
        Cumulative, ///< January up to `month`
        Total, ///< over `over`, or over all months of the table
        Control, ///< a comparison or a share: never a figure of its own
        NoMonth,
        NoYear,
        Contradiction,
    };

    Kind kind = Kind::NoMonth;
    std::optional<Month> month;
    std::optional<Period> over;
    CellPosition at; ///< the heading in question
    bool isDoubtful = false; ///< the heading can be read in two ways; `month` is the likelier
    bool isPartial = false; ///< the heading names days of the month, not all of it
    bool isOfTitle = false; ///< no heading names the month
};

/// Tells the months of the cells of one table.
class CellTimes {
public:
    /// @param cumulative a title says that the figures run from January
    CellTimes(const Table &table, const TimeContext &context, bool cumulative);

    [[nodiscard]] CellTime of(const Heading &row, const Heading &column) const;
    /// Heads shares, changes or the year before: never figures of its own.
    [[nodiscard]] static bool isControl(const Heading &heading);
    /// Some heading names a month.
    [[nodiscard]] bool hasMonths() const { return m_rowsHaveMonths || m_columnsHaveMonths; }

private:
    [[nodiscard]] bool isTotal(const Heading &heading, bool axisHasMonths) const;

    TimeContext m_context;
    bool m_cumulative = false;
    bool m_rowsHaveMonths = false;
    bool m_columnsHaveMonths = false;
};

} // namespace mm
