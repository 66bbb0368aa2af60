// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/findings.h"
#include "core/ingest/heading.h"
#include "core/ingest/sheet_view.h"
#include "core/ingest/table_reader.h"

#include <map>
#include <optional>
#include <vector>

namespace mm {

/// How a percentage that is written down fails to be the change between two numbers.
enum class PercentFault : std::uint8_t {
    None,
    Truncated, ///< cut off where it should be rounded
    Sign, ///< it goes the other way
    BaseSwapped, ///< it is a part of the later number
    Other,
};

/// @param printed in percent, as exact as its @p decimals
/// @param before not zero
[[nodiscard]] PercentFault percentFault(double printed, int decimals, Amount before, Amount now);

/// C13, C14: columns or rows that say by how much others changed. They are never stored, but a
/// change that does not follow from the numbers beside it tells that one of them is wrong.
class ChangeColumns {
public:
    ChangeColumns(const SheetView &view, std::uint16_t sheet, Findings &findings)
        : m_view(view)
        , m_sheet(sheet)
        , m_findings(findings)
    {
    }

    /// Takes note of a cell that is no figure of its own.
    void add(const Heading &row, const Heading &column, CellPosition at);
    /// @param cells the figures of the same table
    void check(const std::vector<TableCell> &cells) const;

private:
    /// The cells of one row, or of one column.
    struct Line {
        bool isRow = true;
        int index = 0;
        friend auto operator<=>(const Line &, const Line &) = default;
    };
    struct Written {
        Line line;
        CellPosition at;
        CellPosition heading;
        Ideas ideas; ///< of the heading
    };
    struct Pair {
        Amount before;
        Amount now;
    };

    using Numbers = std::vector<const TableCell *>;

    [[nodiscard]] std::map<Line, Numbers> numbersOfLines(const std::vector<TableCell> &cells) const;
    [[nodiscard]] std::optional<Pair> numbersBeside(const Written &written,
                                                    const Numbers &line) const;
    void judge(const Written &written, const Pair &numbers) const;

    const SheetView &m_view;
    std::uint16_t m_sheet;
    Findings &m_findings;
    std::vector<Written> m_written;
    std::map<Line, Amount> m_yearBefore; ///< counts under "same period last year"
};

} // namespace mm
