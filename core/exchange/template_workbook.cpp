// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/template_workbook.h"

#include "core/base/whole_file.h"
#include "core/exchange/csv_export.h"
#include "core/exchange/template_table.h"
#include "core/exchange/xlsx_book.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kHeadingDistance = 2; ///< rows from a title to the heading of its table
constexpr int kFirstMonth = 1; ///< column
constexpr double kLabelWidth = 46;
constexpr double kMonthWidth = 14;

/// Writes tables below each other on one sheet.
class SheetWriter {
public:
    SheetWriter(XlsxBook &book, const TemplateContent &content, const TemplateLanguage &language,
                const QString &name)
        : m_book(book)
        , m_content(content)
        , m_language(language)
    {
        book.addSheet(name);
        book.columnWidth(0, 0, kLabelWidth);
        book.columnWidth(kFirstMonth, lastColumn(), kMonthWidth);
        book.protect();
        book.text(0, 0, content.title, XlsxStyle::Title);
    }

    /// @param offered range of names for free rows
    void write(const TemplateTable &table, const QString &offered)
    {
        if (!table.title.isEmpty()) {
            m_book.text(m_row, 0, table.title, XlsxStyle::Label);
            ++m_row;
        }
        m_book.text(m_row, 0, table.rowHeading, XlsxStyle::Heading);
        int column = kFirstMonth;
        for (const QString &heading : m_content.monthHeadings) {
            m_book.text(m_row, column++, heading, XlsxStyle::Heading);
        }
        const int first = ++m_row;
        for (const TemplateRow &row : table.rows) {
            writeRow(row, offered);
            ++m_row;
        }
        m_book.acceptCounts(first, kFirstMonth, m_row - 1, lastColumn(), m_language.howToFill,
                            m_language.notAccepted);
        ++m_row;
    }

private:
    [[nodiscard]] int lastColumn() const { return kFirstMonth + m_content.months.length() - 1; }

    void writeRow(const TemplateRow &row, const QString &offered)
    {
        if (row.series) {
            m_book.text(m_row, 0, row.label, row.isPart ? XlsxStyle::Part : XlsxStyle::Label);
        } else {
            m_book.blank(m_row, 0, XlsxStyle::Entry);
            m_book.offer(m_row, 0, m_row, 0, offered);
        }
        for (std::size_t i = 0; i < row.data.size(); ++i) {
            const int column = kFirstMonth + static_cast<int>(i);
            // What was not reported so far says so; the month that is asked for stays empty.
            if (row.series && !row.data[i] && !row.cannotExist[i] && column != lastColumn()) {
                m_book.text(m_row, column, kNotReportedText.toString(), XlsxStyle::Entry);
            } else {
                writeCell(column, row.data[i], row.cannotExist[i]);
            }
        }
    }

    void writeCell(int column, const std::optional<Datum> &datum, bool cannotExist)
    {
        if (cannotExist) {
            m_book.text(m_row, column, gapText(Status::NotApplicable).toString(), XlsxStyle::Gap);
        } else if (datum && datum->amount()) {
            m_book.number(m_row, column, *datum->amount(), XlsxStyle::Entry);
        } else if (datum) {
            m_book.text(m_row, column, gapText(datum->status()).toString(), XlsxStyle::Entry);
        } else {
            m_book.blank(m_row, column, XlsxStyle::Entry);
        }
    }

    XlsxBook &m_book;
    const TemplateContent &m_content;
    const TemplateLanguage &m_language;
    int m_row = kHeadingDistance;
};

/// Names of nationalities in the language of the sheet, beside the codes they stand for.
void writeCodes(XlsxBook &book, const Catalogue &catalogue, const TemplateLanguage &language)
{
    book.addSheet(language.sheets[2]);
    book.hide();
    int row = 0;
    std::vector<std::pair<QString, QString>> names;
    for (const Breakdown &breakdown : catalogue.breakdowns()) {
        if (breakdown.dimension == Dimension::Nationality) {
            names.emplace_back(language.breakdowns.value(breakdown.code, breakdown.label),
                               breakdown.code);
        }
    }
    std::ranges::sort(names);
    for (const auto &[name, code] : names) {
        book.text(row, 0, name, XlsxStyle::Muted);
        book.text(row, 1, code, XlsxStyle::Muted);
        ++row;
    }
}

/// The range of the names that writeCodes() writes.
QString rangeOfNames(const Catalogue &catalogue, const TemplateLanguage &language)
{
    return QStringLiteral("'%1'!$A$1:$A$%2")
        .arg(language.sheets[2])
        .arg(std::ranges::count(catalogue.breakdowns(), Dimension::Nationality,
                                &Breakdown::dimension));
}

} // namespace

Result<QByteArray, QString> templateWorkbook(const Dataset &dataset, const Catalogue &catalogue,
                                             PlaceId place, Month month)
{
    const auto language = templateLanguageOf(catalogue[place].code, catalogue);
    if (!language) {
        return tl::make_unexpected(language.error());
    }
    const TemplateContent content = templateContent(dataset, catalogue, place, month, *language);
    XlsxBook book({content.title, month.toString(), month.firstDay().startOfDay(Qt::UTC)});
    SheetWriter figures(book, content, *language, language->sheets[0]);
    figures.write(content.figures, {});
    const QString names = rangeOfNames(catalogue, *language);
    if (!content.nationalities.empty()) {
        SheetWriter nationalities(book, content, *language, language->sheets[1]);
        for (const TemplateTable &table : content.nationalities) {
            nationalities.write(table, names);
        }
    }
    writeCodes(book, catalogue, *language);
    return book.bytes();
}

Result<qint64, QString> saveTemplate(const TemplateOrder &order, const Dataset &dataset,
                                     const Catalogue &catalogue)
{
    return templateWorkbook(dataset, catalogue, order.place, order.month)
        .and_then([&](const QByteArray &bytes) {
            return writeWholeFile(order.path, bytes).map([&bytes] { return bytes.size(); });
        });
}

} // namespace mm
