// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/heading.h"
#include "core/ingest/sheet_view.h"

#include <optional>
#include <span>
#include <vector>

namespace mm {

/// One cell of text outside the tables, whole and in parts.
struct TitleLine {
    CellPosition at;
    QString text;
    const Label *whole = nullptr;
    const Label *outsideBrackets = nullptr;
    std::vector<const Label *> clauses;

    /// Begins with the sign of a footnote, or says that it is a note or a source.
    [[nodiscard]] bool isNote() const;
};

/// Pieces of a title that speak for themselves: "Ministry of Security – New arrivals, July 2025".
/// Brackets belong to the words before them.
[[nodiscard]] QStringList piecesOf(const QString &title);

/// What a label speaks of, without words that any label may have and without time.
[[nodiscard]] Ideas topicOf(const Label &label, const Vocabulary &vocabulary);

/// The texts of some rows, top to bottom.
[[nodiscard]] std::vector<TitleLine> titleLines(std::span<const int> rows, const SheetView &view);
[[nodiscard]] TitleLine titleLine(const QString &text, CellPosition at, TextMeanings &texts);

/// What titles say about time; lines about the making of the report do not count. The last line
/// comes first, because it is nearest to its table.
[[nodiscard]] TimeContext timeOf(std::span<const TitleLine> lines);

/// Adds what lines farther from a table say, where the nearer ones are silent.
void completeFrom(const TimeContext &outer, TimeContext &time);
/// Whether a line, which is no note, says that figures run from January.
[[nodiscard]] bool saysCumulative(std::span<const TitleLine> lines);

/// The day that a title gives as the one its figures are for.
struct AsOfDate {
    MonthMention date;
    CellPosition at;
};
[[nodiscard]] std::vector<AsOfDate> asOfDates(std::span<const TitleLine> lines);

} // namespace mm
