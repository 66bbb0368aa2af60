// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book.h"

#include "core/exchange/exchange_tr.h"

#include <QFile>

#include <xlsxwriter.h>

namespace mm {

namespace {

constexpr lxw_color_t kMuted = 0x666666;
constexpr lxw_color_t kHeadingFill = 0xDCE9FF;
constexpr lxw_color_t kEntryFill = 0xFFFDF0;
constexpr lxw_color_t kLine = 0xBFBFBF;
constexpr double kTitleSize = 14;
constexpr char kFontName[] = "Calibri";

lxw_format *makeFormat(lxw_workbook *book, XlsxStyle style)
{
    lxw_format *const format = workbook_add_format(book);
    format_set_font_name(format, kFontName);
    switch (style) {
    case XlsxStyle::Plain:
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    case XlsxStyle::Title:
        format_set_bold(format);
        format_set_font_size(format, kTitleSize);
        break;
    case XlsxStyle::Muted:
        format_set_font_color(format, kMuted);
        break;
    case XlsxStyle::Heading:
        format_set_bold(format);
        format_set_bg_color(format, kHeadingFill);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        break;
    case XlsxStyle::Label:
        format_set_bold(format);
        break;
    case XlsxStyle::Part:
        format_set_indent(format, 1);
        break;
    case XlsxStyle::Number:
        format_set_num_format(format, "#,##0.###;-#,##0.###;0");
        break;
    case XlsxStyle::Provisional:
        format_set_num_format(format, "#,##0.###;-#,##0.###;0");
        format_set_italic(format);
        break;
    case XlsxStyle::Entry:
        format_set_num_format(format, "#,##0");
        format_set_unlocked(format);
        format_set_bg_color(format, kEntryFill);
        format_set_border(format, LXW_BORDER_HAIR);
        format_set_border_color(format, kLine);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case XlsxStyle::Gap:
        format_set_font_color(format, kMuted);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    }
    return format;
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

XlsxBook::XlsxBook(const XlsxProperties &properties)
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx")));
    m_book = m_folder.isValid() ? workbook_new(path.constData()) : nullptr;
    if (m_book == nullptr) {
        m_good = false;
        return;
    }
    QByteArray title = properties.title.toUtf8();
    QByteArray subject = properties.subject.toUtf8();
    lxw_doc_properties told = {};
    told.title = title.data();
    told.subject = subject.data();
    // Without a time the library would write that of the clock; it takes 0 for none.
    told.created = properties.created.isValid() ? time_t(properties.created.toSecsSinceEpoch()) : 1;
    m_good = workbook_set_properties(m_book, &told) == LXW_NO_ERROR;
    for (const XlsxStyle style :
         {XlsxStyle::Plain, XlsxStyle::Title, XlsxStyle::Muted, XlsxStyle::Heading,
          XlsxStyle::Label, XlsxStyle::Part, XlsxStyle::Number, XlsxStyle::Provisional,
          XlsxStyle::Entry, XlsxStyle::Gap}) {
        m_formats.push_back(makeFormat(m_book, style));
    }
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr) {
        lxw_workbook_free(m_book);
    }
}

void XlsxBook::addSheet(const QString &name)
{
    m_sheet = m_good ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
    m_good = m_sheet != nullptr;
}

void XlsxBook::text(int row, int column, const QString &text, XlsxStyle style)
{
    m_good = m_good
        && worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.toUtf8().constData(),
                                  format(style))
            == LXW_NO_ERROR;
}

void XlsxBook::comment(int row, int column, const QString &text, const QString &author)
{
    QByteArray by = author.toUtf8();
    lxw_comment_options options = {};
    options.author = by.data();
    m_good = m_good
        && worksheet_write_comment_opt(m_sheet, rowOf(row), columnOf(column),
                                       text.toUtf8().constData(), &options)
            == LXW_NO_ERROR;
}

void XlsxBook::number(int row, int column, Amount amount, XlsxStyle style)
{
    m_good = m_good
        && worksheet_write_number(m_sheet, rowOf(row), columnOf(column), amount.toDouble(),
                                  format(style))
            == LXW_NO_ERROR;
}

void XlsxBook::blank(int row, int column, XlsxStyle style)
{
    m_good = m_good
        && worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), format(style))
            == LXW_NO_ERROR;
}

void XlsxBook::columnWidth(int first, int last, double characters)
{
    m_good = m_good
        && worksheet_set_column(m_sheet, columnOf(first), columnOf(last), characters, nullptr)
            == LXW_NO_ERROR;
}

void XlsxBook::freeze(int rows, int columns)
{
    if (m_good) {
        worksheet_freeze_panes(m_sheet, rowOf(rows), columnOf(columns));
    }
}

void XlsxBook::protect()
{
    if (m_good) {
        lxw_protection allowed = {};
        allowed.format_columns = 1;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }
}

void XlsxBook::hide()
{
    if (m_good) {
        worksheet_hide(m_sheet);
    }
}

void XlsxBook::acceptCounts(int firstRow, int firstColumn, int lastRow, int lastColumn,
                            const QString &howTo, const QString &notAccepted)
{
    if (!m_good) {
        return;
    }
    char cell[LXW_MAX_CELL_NAME_LENGTH] = {};
    lxw_rowcol_to_cell(cell, rowOf(firstRow), columnOf(firstColumn));
    QByteArray formula
        = QByteArray(
              "=OR(IF(ISNUMBER(#),AND(#>=0,#=INT(#)),FALSE),#=\"*\",#=\"–\",LOWER(#)=\"n/a\")")
              .replace('#', cell);
    QByteArray input = howTo.toUtf8();
    QByteArray error = notAccepted.toUtf8();
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.value_formula = formula.data();
    rule.input_message = input.data();
    rule.error_message = error.data();
    m_good = worksheet_data_validation_range(m_sheet, rowOf(firstRow), columnOf(firstColumn),
                                             rowOf(lastRow), columnOf(lastColumn), &rule)
        == LXW_NO_ERROR;
}

void XlsxBook::offer(int firstRow, int firstColumn, int lastRow, int lastColumn,
                     const QString &range)
{
    if (!m_good) {
        return;
    }
    QByteArray formula = '=' + range.toUtf8();
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_OFF;
    rule.dropdown = LXW_VALIDATION_ON;
    rule.value_formula = formula.data();
    m_good = worksheet_data_validation_range(m_sheet, rowOf(firstRow), columnOf(firstColumn),
                                             rowOf(lastRow), columnOf(lastColumn), &rule)
        == LXW_NO_ERROR;
}

Result<QByteArray, QString> XlsxBook::bytes()
{
    const bool good = m_good;
    m_good = false;
    // Closing writes the file and frees the book, also when it fails.
    lxw_workbook *const book = std::exchange(m_book, nullptr);
    const lxw_error closed = book == nullptr ? LXW_ERROR_CREATING_XLSX_FILE : workbook_close(book);
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (!good || closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        const QString cause = closed == LXW_NO_ERROR ? ExchangeTr::tr("a cell cannot be kept")
                                                     : QString::fromUtf8(lxw_strerror(closed));
        return tl::make_unexpected(
            ExchangeTr::tr("The workbook could not be written: %1.").arg(cause));
    }
    return file.readAll();
}

} // namespace mm
