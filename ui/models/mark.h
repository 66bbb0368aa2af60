// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace mm {

/// The small signs of a review. Each has a shape and a colour of its own, at the edge.
enum class Mark : std::uint8_t {
    None,
    New,
    Changed,
    EmptyOrZero,
    Conflict,
    Absent,
    Refused,
    Unchanged,
    Question,
    Answered,
    Warning,
    Information,
    Done,
};

/// Whether people have said something about a number.
enum class AnnotationMark : std::uint8_t { None, Comment, FollowUp };

/// What a cell of a sheet was taken for.
enum class CellTint : std::uint8_t {
    None,
    Time,
    Name,
    Value, ///< a number that was read
    Blank, ///< inside a table, and empty
    Total,
    Ignored,
    Waiting, ///< a number that waits for an answer
    Refused, ///< a number that is not taken
    Corrected, ///< a person said what it means: drawn around the others
};

} // namespace mm
