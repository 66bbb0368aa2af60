// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace mm {

/// What the clipboard carries between spreadsheets: rows of texts, all of one length.
struct ClipboardTable {
    std::vector<QStringList> rows;

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int columnCount() const
    {
        return rows.empty() ? 0 : static_cast<int>(rows.front().size());
    }

    friend bool operator==(const ClipboardTable &, const ClipboardTable &) = default;
};

/// Reads text/plain of a spreadsheet: tabs between cells; lines end with LF, CRLF or CR; a cell
/// that holds tabs, line ends or quotes is quoted and its quotes are doubled. The line end after
/// the last row belongs to that row. Short rows are filled with empty cells.
[[nodiscard]] ClipboardTable parseTabText(QStringView text);

/// Writes what parseTabText() reads back to the same, with LF.
[[nodiscard]] QString tabText(const ClipboardTable &table);

/// The same as text/html.
/// @param headerRows rows at the top that are headings
/// @param headerColumns columns at the left that are headings
[[nodiscard]] QString htmlText(const ClipboardTable &table, int headerRows = 0,
                               int headerColumns = 0);

/// A label as a cell that no spreadsheet takes for a formula: a leading = + - @ and the like gets
/// an apostrophe before it (OWASP ASVS 1.2.10).
[[nodiscard]] QString guardedLabel(const QString &label);

} // namespace mm
