// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_position.h"
#include "core/model/series_key.h"

#include <QStringList>

#include <cstdint>
#include <optional>

namespace mm {

/// What a number is about, but for its month.
struct Subject {
    SeriesKey series;
    bool estimated = false; ///< a name says that it is an estimate
    bool isTotal = false; ///< the row or column sums up the parts beside it
};

/// Why a number has no subject.
enum class SubjectProblem : std::uint8_t {
    None,
    NoIndicator, ///< nothing names one
    UnknownWords, ///< a name has words that are not known
    NotAnIndicator, ///< known words, but no indicator of the catalogue
    Ambiguous,
    NotKept, ///< a part that the catalogue does not keep: women, returns
    NoPlace,
    Contradiction, ///< row and column name different indicators, places or parts
    CountedTwice, ///< a total over countries of something that must not be added
    Control, ///< a total over countries of something that may
};

struct SubjectResult {
    std::optional<Subject> subject;
    SubjectProblem problem = SubjectProblem::None;
    CellPosition at; ///< the name in question
    QString name; ///< its text
    QStringList choices; ///< codes
    std::optional<SeriesKey> whole; ///< of Control: what the total over countries adds up
    bool lookAlike = false; ///< a name with letters of two scripts
    std::optional<CellPosition> unitAt; ///< a name of something else than persons: "cases"
};

} // namespace mm
