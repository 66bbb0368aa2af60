// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/figure_reader.h"

#include <QStringList>

#include <map>

namespace mm::test {

/// What a workbook says, known from its making and never from the reader. As text a line each:
///   = CELL FIGURE    "= Sheet1!B7 BIH new_arrivals Cuba 2025-07 = 12 confirmed"
///   ? CELL           must not be taken before somebody was asked
///   says CODE [CELL] an issue or question that must be raised
struct ExpectedReading {
    std::map<QString, QString> truth; ///< by "sheet!cell"
    QStringList asked; ///< "sheet!cell"
    QStringList says; ///< "code" or "code sheet!cell"

    [[nodiscard]] static ExpectedReading parse(const QString &text);
    [[nodiscard]] QString toText() const;
};

/// A reading held against what the workbook says. Every question, and every error, that is not
/// announced is a fault.
struct Verdict {
    QStringList faults; ///< empty: read as it should be
    int plain = 0; ///< values that need no question
    int taken = 0; ///< … and were taken right
    int wrong = 0; ///< values taken that the file does not say
};

/// @param onlySheet what the expectation calls the sheet of a file that has only one; empty: as the
/// file does
[[nodiscard]] Verdict judge(const FileReading &reading, const ExpectedReading &expected,
                            const QString &onlySheet = {});

} // namespace mm::test
