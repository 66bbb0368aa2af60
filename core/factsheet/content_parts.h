// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"
#include "core/factsheet/page_words.h"

namespace mm {

// Parts of blocks that need nothing but figures and words.

/// Which edition or state of the data a page is made from, and whether it may still change.
[[nodiscard]] QString provenanceText(const FactsheetFigures &figures, const EditionStyle &style,
                                     const QString &stateId);

/// A cell of a table.
void addCell(FactsheetTable::Row &row, const FactsheetFigure &figure, const PageWords &words);

/// The one big number; @p note says what it counts.
void setHeadline(ContentBlock &block, const FactsheetFigure &figure, const QString &note,
                 const PageWords &words);
/// The one big number and how it changed.
void setHeadline(ContentBlock &block, const ComparedFigure &figure, const PageWords &words);

/// A number as a sentence gives it, and its percent of change.
[[nodiscard]] QStringList keyNumbers(const ComparedFigure &figure, const EditionStyle &style);

/// Arrivals to the country the page is about: the period and the month, each against last year.
[[nodiscard]] FactsheetTable ownArrivalsTable(const FactsheetFigures &figures,
                                              const PageWords &words);

} // namespace mm
