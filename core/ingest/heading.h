// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/label.h"

#include "core/base/cell_position.h"
#include "core/model/period.h"

#include <QVarLengthArray>

#include <optional>
#include <span>
#include <vector>

namespace mm {

/// What names of one axis of a table stand for.
enum class NameKind : std::uint8_t { Unknown, Places, Nationalities };

/// One of the cells that name a row or column of numbers.
struct HeadingPart {
    const Label *label = nullptr;
    CellPosition at;
    std::optional<Idea> field; ///< what the column says that its cells are
    NameKind kind = NameKind::Unknown; ///< what countries beside it, in the same line, stand for
};

/// From the outermost to the innermost. Rows by the million have a few each.
using HeadingCells = QVarLengthArray<HeadingPart, 4>;

/// Everything that names one row, or one column, of numbers: from the outermost to the innermost.
struct Heading {
    HeadingCells parts;
    CellPosition at; ///< innermost named cell
    Ideas ideas; ///< of all parts
    std::optional<int> month; ///< 1 to 12
    std::optional<int> year;
    std::optional<int> day;
    std::optional<Period> span; ///< January to a month of the same year, or any other span
    std::optional<std::pair<int, int>> openSpan; ///< a span of months whose year is not said
    bool hasShortYear = false; ///< "Jan-25"
    bool isDoubtful = false; ///< a date that can be read in two ways; month and year are the likely
    bool isPartial = false; ///< a date or span that is not one whole month
    bool contradicts = false; ///< its parts name different months

    [[nodiscard]] bool has(Idea idea) const { return mm::has(ideas, idea); }
    [[nodiscard]] bool isSpan() const { return span || openSpan; }
    [[nodiscard]] bool hasTime() const { return month || year || isSpan(); }
};

/// Puts the parts of a heading together; parts without meaning may be left out.
[[nodiscard]] Heading headingOf(const HeadingCells &parts, CellPosition at);

/// What titles say about the time of a table.
struct TimeContext {
    /// Why the month of a title may not be the one that figures are for.
    enum class Doubt : std::uint8_t {
        None,
        Partial, ///< "1–28 August", "as of 15 July": not the whole month
        Open, ///< "until July", "last 12 months": flows may be those of several months
    };

    std::optional<int> year;
    std::optional<Month> month;
    std::optional<Period> span = {}; ///< "January 2024 – July 2025"
    bool severalYears = false; ///< "2024/25": no title farther out decides between them
    bool fromJanuary = false; ///< "January – July 2025": `month` is the last of these
    Doubt doubt = Doubt::None; ///< about `month`
    std::optional<CellPosition> doubtAt = {}; ///< the title that is in doubt
    QString doubtText = {}; ///< … and what it says
};

/// Gives years to months that have none: from the months before them ("Nov 2024, Dec, Jan" goes on
/// into 2025), otherwise from the titles. Where these leave a choice nothing is given.
void completeYears(std::span<Heading *const> axis, const TimeContext &context);

} // namespace mm
