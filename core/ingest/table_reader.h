// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/findings.h"
#include "core/ingest/legend.h"
#include "core/ingest/subject_finder.h"
#include "core/ingest/title_doubts.h"
#include "core/ingest/value_reader.h"

#include <vector>

namespace mm {

/// One cell of a table with all that is known about it, before cumulative figures are taken apart.
struct TableCell {
    enum class Role : std::uint8_t {
        Month,
        Cumulative, ///< January to that month
        Total, ///< over other months: checked, never stored
    };

    TableCell(const ObservationKey &k, CellPosition position)
        : key(k)
        , at(position)
    {
    }

    ObservationKey key; ///< of Cumulative the last month, of Total any
    CellPosition at;
    Role role = Role::Month;
    std::optional<Period> over; ///< of Total, when the heading says it
    std::optional<Datum> datum;
    Standing standing = Standing::Taken;
    std::uint32_t question = 0;
    bool blank = false;
    bool isText = false;
    bool isFormula = false;
    bool isPart = true; ///< false: the row or column is the total of the parts beside it
};

/// What a table needs to know besides itself.
struct TableContext {
    std::vector<TitleLine> titles; ///< nearest last, those of the sheet first
    TimeContext time;
    std::optional<PlaceId> place;
    std::optional<Status> status; ///< of numbers whose status nobody states
    std::uint16_t sheet = 0;
    bool cumulative = false; ///< a title says that figures run from January
    std::vector<TitleDoubt> doubts = {};
    RuleLimits limits = {};
};

/// Gives every cell of a table its meaning.
[[nodiscard]] std::vector<TableCell> readTable(const Table &table, const SheetView &view,
                                               const Catalogue &catalogue, const Legend &legend,
                                               const TableContext &context, Findings &findings);

} // namespace mm
