// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/page_file.h"

#include "tests/support/package_builder.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace mm::test {

namespace {

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

class XlsxPage {
public:
    XlsxPage(lxw_workbook *book, lxw_format *date, lxw_format *percent, const Page &page)
        : m_page(page)
        , m_date(date)
        , m_percent(percent)
        , m_sheet(workbook_add_worksheet(book, page.name().toUtf8().constData()))
    {
    }

    void write()
    {
        for (const CellRange &range : m_page.merges()) {
            worksheet_merge_range(m_sheet, rowOf(range.first.row), columnOf(range.first.column),
                                  rowOf(range.last.row), columnOf(range.last.column), "", nullptr);
        }
        for (const auto &[at, value] : m_page.cells()) {
            writeCell(at, value);
        }
        lxw_row_col_options hidden{1, 0, 0};
        for (const int row : m_page.hiddenRows()) {
            worksheet_set_row_opt(m_sheet, rowOf(row), LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        }
        for (const int column : m_page.hiddenColumns()) {
            worksheet_set_column_opt(m_sheet, columnOf(column), columnOf(column), LXW_DEF_COL_WIDTH,
                                     nullptr, &hidden);
        }
        if (!m_page.isVisible()) {
            worksheet_hide(m_sheet);
        }
    }

private:
    void writeCell(CellPosition at, const QVariant &value)
    {
        const lxw_row_t row = rowOf(at.row);
        const lxw_col_t column = columnOf(at.column);
        const bool formula = std::ranges::find(m_page.formulas(), at) != m_page.formulas().end();
        if (value.typeId() == QMetaType::QString) {
            worksheet_write_string(m_sheet, row, column, value.toString().toUtf8().constData(),
                                   nullptr);
        } else if (value.typeId() == QMetaType::QDate) {
            const QDate day = value.toDate();
            lxw_datetime time{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, column, &time, m_date);
        } else if (formula) {
            worksheet_write_formula_num(m_sheet, row, column, "=SUM(A1:A1)", nullptr,
                                        value.toDouble());
        } else {
            worksheet_write_number(m_sheet, row, column, value.toDouble(),
                                   m_page.isPercent(at) ? m_percent : nullptr);
        }
    }

    const Page &m_page;
    lxw_format *m_date;
    lxw_format *m_percent;
    lxw_worksheet *m_sheet;
};

QByteArray odsCell(const Page &page, CellPosition at)
{
    QByteArray spans;
    for (const CellRange &range : page.merges()) {
        if (range.first == at) {
            spans = " table:number-columns-spanned=\""
                + QByteArray::number(range.last.column - at.column + 1)
                + "\" table:number-rows-spanned=\""
                + QByteArray::number(range.last.row - at.row + 1) + "\"";
        }
    }
    const auto cell = page.cells().find(at);
    if (cell == page.cells().end()) {
        return "<table:table-cell" + spans + "/>";
    }
    const QVariant &value = cell->second;
    const QByteArray text = value.toString().toHtmlEscaped().toUtf8();
    const QByteArray kind = value.typeId() == QMetaType::QString ? QByteArray("string\"")
        : value.typeId() == QMetaType::QDate
        ? "date\" office:date-value=\"" + value.toDate().toString(Qt::ISODate).toUtf8() + "\""
        : (page.isPercent(at) ? QByteArray("percentage") : QByteArray("float"))
            + "\" office:value=\"" + text + "\"";
    return "<table:table-cell office:value-type=\"" + kind + spans + "><text:p>" + text
        + "</text:p></table:table-cell>";
}

QByteArray odsTable(const Page &page)
{
    const int columns = page.cells().empty()
        ? 0
        : std::ranges::max_element(
              page.cells(), {},
              [](const auto &entry) {
                  return entry.first.column;
              })->first.column
            + 1;
    QByteArray xml = "<table:table table:name=\"" + page.name().toHtmlEscaped().toUtf8() + "\">";
    for (int column = 0; column < columns; ++column) {
        const bool hidden
            = std::ranges::find(page.hiddenColumns(), column) != page.hiddenColumns().end();
        xml += hidden ? "<table:table-column table:visibility=\"collapse\"/>"
                      : "<table:table-column/>";
    }
    for (int row = 0; row < page.nextRow(); ++row) {
        const bool hidden = std::ranges::find(page.hiddenRows(), row) != page.hiddenRows().end();
        xml += hidden ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>";
        for (int column = 0; column < columns; ++column) {
            xml += odsCell(page, {row, column});
        }
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

} // namespace

QByteArray xlsxBytes(const std::vector<Page> &pages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd.mm.yyyy");
    lxw_format *percent = workbook_add_format(book);
    format_set_num_format(percent, "0.0%");
    for (const Page &page : pages) {
        XlsxPage(book, date, percent, page).write();
    }
    workbook_close(book);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray odsBytes(const std::vector<Page> &pages)
{
    QByteArray tables;
    for (const Page &page : pages) {
        tables += odsTable(page);
    }
    return odsPackage(tables).build();
}

QString csvText(const Page &page, QChar delimiter)
{
    int columns = 0;
    for (const auto &[at, value] : page.cells()) {
        columns = std::max(columns, at.column + 1);
    }
    QString text;
    for (int row = 0; row < page.nextRow(); ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto cell = page.cells().find({row, column});
            QString field;
            if (cell != page.cells().end()) {
                field = cell->second.typeId() == QMetaType::QDate
                    ? cell->second.toDate().toString(QStringLiteral("dd.MM.yyyy"))
                    : cell->second.toString();
            }
            if (field.contains(delimiter) || field.contains(u'"') || field.contains(u'\n')) {
                field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
            }
            text += (column > 0 ? QString(delimiter) : QString()) + field;
        }
        text += QStringLiteral("\r\n");
    }
    return text;
}

} // namespace mm::test
