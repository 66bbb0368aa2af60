// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ingest/book.h"
#include "tests/core/ingest/expected_reading.h"
#include "tests/support/property.h"

#include <QStringList>

#include <map>
#include <vector>

namespace mm::test {

/// A workbook and what it says, both made from one description of a delivery. The figures are
/// drawn at random when it is made, so that the expected reading comes from here and never from
/// the reader.
///
/// A description is a text of lines:
///   sheet NAME [/ hidden]       begins a sheet; without one there is a single "Sheet1"
///   | cell | cell               a row. ~ is a random count, ~50 one below 50, ~. ~, ~_ ~' one as a
///                               text with that sign between thousands, ~t a text without one;
///                               digits are a number, #0.5 a fraction, 'digits a text,
///                               @2025-07-31 a date; a sum of
///                               counts: + of those to the left, ^ of those above since the last
///                               row without any; what stands in {} is put behind the number
///   merge B1:D1, hide row 4, hide column C, formula B9, percent B2:B4
///   = RANGE / PLACE / INDICATOR / PART / MONTHS [/ STATUS] [/ delta]
///                               what cells say, in reading order; lists are separated by ";" and
///                               run along the rows or columns they are as long as; "2025-03.."
///                               counts on. With delta a cell says what it adds to the one before
///   ? RANGE                     cells that must not be taken before somebody was asked
///   says CODE [CELL]            an issue or question that must be raised
class Delivery {
public:
    /// @param description see above; an error in it ends the program
    Delivery(const QString &description, Random &random);

    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    [[nodiscard]] const ExpectedReading &expected() const { return m_expected; }

private:
    void readRow(const QString &line);
    void readDirective(const QString &line);
    void readTruth(const QString &line);
    QVariant valueOf(const QString &text, CellPosition at);
    QVariant counted(int value, const QString &style);
    Page &page() { return m_pages.back(); }
    QString cellName(CellPosition at) const;

    Random &m_random;
    std::vector<Page> m_pages;
    std::map<CellPosition, int> m_counts; ///< what the cells of the last page say
    std::map<CellPosition, int> m_addends; ///< those that sums are made of
    ExpectedReading m_expected;
    int m_firstCountedRow = 0; ///< where sums of columns begin
};

} // namespace mm::test
