// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/sheet_view.h"

#include <vector>

namespace mm {

/// What stands in one row, counted by kind.
struct RowFacts {
    enum class Role : std::uint8_t {
        Body, ///< numbers, or words that say why there are none
        Heading, ///< says what stands below
        Line, ///< text: a title, the name of a section, a note
        Single, ///< one cell with a meaning: a heading or a line, its neighbours decide
        Numbering, ///< 1, 2, 3 … under a heading
    };

    int row = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    int cells = 0;
    int figures = 0;
    int gaps = 0;
    int times = 0;
    int years = 0;
    int texts = 0;
    int subjects = 0; ///< texts that name an indicator, nationality or place
    int fields = 0; ///< texts that head a column and say nothing else
    int hashtags = 0;
    Role role = Role::Line;

    [[nodiscard]] bool hasValues() const { return figures + gaps > 0; }
};

/// Facts of all rows that are not empty, with a first idea of their role.
[[nodiscard]] std::vector<RowFacts> rowFacts(const SheetView &view);

} // namespace mm
