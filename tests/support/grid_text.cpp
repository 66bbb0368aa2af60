// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/grid_text.h"

#include <QStringList>

namespace mm::test {

namespace {

QString typeText(CellType type)
{
    switch (type) {
    case CellType::Empty:
        return QStringLiteral("empty");
    case CellType::Number:
        return QStringLiteral("number");
    case CellType::Text:
        return QStringLiteral("text");
    case CellType::Boolean:
        return QStringLiteral("boolean");
    case CellType::Date:
        return QStringLiteral("date");
    case CellType::Error:
        return QStringLiteral("error");
    case CellType::NoResult:
        return QStringLiteral("none");
    }
    return {};
}

} // namespace

QString gridText(const Sheet &sheet)
{
    QStringList lines;
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (auto entry = sheet.rowBegin(row); entry != sheet.rowEnd(row); ++entry) {
            const QString formula = (entry->cell.formula ? QStringLiteral("=") : QString())
                + (entry->cell.percent ? QStringLiteral("%") : QString());
            const QString shown = sheet.display(row, entry->column);
            lines.append(CellPosition{row, entry->column}.toString() + u' ' + formula
                         + typeText(entry->cell.type)
                         + (shown.isEmpty() ? QString() : u' ' + shown));
        }
    }
    return lines.join(u'\n');
}

QString gridText(const Result<Workbook, Refusal> &read)
{
    if (!read) {
        return QStringLiteral("refused: %1 %2")
            .arg(refusalName(read.error().code), read.error().text());
    }
    return read->sheets.empty() ? QStringLiteral("no sheet") : gridText(read->sheets.front());
}

} // namespace mm::test
