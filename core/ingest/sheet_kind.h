// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/vocabulary.h"
#include "core/model/catalogue.h"
#include "core/sheet/sheet.h"

#include <QStringList>

#include <vector>

namespace mm {

/// What is written around the numbers of a table, as folded words, but for what another month
/// changes: times, numbers, and which countries and nationalities are listed.
struct TableShape {
    QStringList titles; ///< top to bottom, the name of the sheet first
    QStringList columns; ///< headings, left to right and top to bottom
    QStringList rows; ///< names of rows, top to bottom; none of a long list

    friend bool operator==(const TableShape &, const TableShape &) = default;
};

/// Who sends a workbook and how it is built: by this the next one of the same kind is known again.
/// Neither cell addresses nor the name of the file count.
struct SheetKind {
    QString place; ///< code of the place that the workbook speaks of; empty when it names none
    QString office; ///< that sends it, as it names itself; may be empty
    std::vector<TableShape> tables; ///< of visible sheets, each shape once

    /// Whether a sender is named and there is anything to know the workbook by.
    [[nodiscard]] bool isKnown() const
    {
        return !tables.empty() && (!place.isEmpty() || !office.isEmpty());
    }
    /// The same for the same kind everywhere, in hexadecimal digits.
    [[nodiscard]] QString id() const;

    friend bool operator==(const SheetKind &, const SheetKind &) = default;
};

[[nodiscard]] SheetKind sheetKind(const Workbook &workbook, const Catalogue &catalogue,
                                  const Vocabulary &vocabulary);

/// "Serbia, monthly table" for a person.
[[nodiscard]] QString kindText(const SheetKind &kind, const Catalogue &catalogue);

} // namespace mm
