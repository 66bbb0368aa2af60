// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/commented_workbook.h"

#include "core/exchange/xlsx_book.h"

namespace mm {

namespace {

void copySheet(XlsxBook &book, const Sheet &sheet)
{
    constexpr qsizetype kLongestName = 31;
    book.addSheet(sheet.name().left(kLongestName));
    for (int row = 0; row < sheet.rowCount(); ++row) {
        for (auto entry = sheet.rowBegin(row); entry != sheet.rowEnd(row); ++entry) {
            // As text: what was sent is shown as it was written, and nothing is calculated.
            book.text(row, entry->column, sheet.display(row, entry->column));
        }
    }
}

Result<QByteArray, QString> copyOf(const Workbook &read, const std::vector<CellComment> &comments,
                                   const QString &author)
{
    XlsxBook book({read.fileName, {}, {}});
    for (const Sheet &sheet : read.sheets) {
        copySheet(book, sheet);
        for (const CellComment &comment : comments) {
            if (comment.sheet == sheet.name()) {
                book.comment(comment.cell.row, comment.cell.column, comment.text, author);
            }
        }
    }
    return book.bytes();
}

} // namespace

Result<CommentedWorkbook, QString> commentedWorkbook(const QByteArray &original,
                                                     const Workbook &read,
                                                     const std::vector<CellComment> &comments,
                                                     const QString &author)
{
    if (const auto own = withComments(original, comments, author)) {
        return CommentedWorkbook{*own, false};
    }
    return copyOf(read, comments, author).map([](const QByteArray &copy) {
        return CommentedWorkbook{copy, true};
    });
}

} // namespace mm
