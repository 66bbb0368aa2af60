// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_files.h"

#include <QDate>
#include <QFile>

#include <xlsxwriter.h>
#include <zip.h>

#include <random>

namespace mm::bench {

namespace {

constexpr int kSeed = 20250731;
constexpr int kCountries = 120;
constexpr int kMonths = 360;
constexpr int kIndicators = 50;
constexpr int kNationalities = 100;

struct Row {
    QByteArray country;
    QDate month;
    QByteArray indicator;
    QByteArray nationality;
    int persons = 0;
};

class Rows {
public:
    Row next()
    {
        Row row;
        row.country = "Country " + QByteArray::number(draw(kCountries));
        row.month = QDate(1995, 1, 1).addMonths(draw(kMonths));
        row.indicator = "indicator_" + QByteArray::number(draw(kIndicators));
        row.nationality = "Nationality " + QByteArray::number(draw(kNationalities));
        row.persons = draw(100'000);
        return row;
    }

private:
    int draw(int below) { return static_cast<int>(m_engine() % static_cast<unsigned>(below)); }

    std::mt19937 m_engine{kSeed};
};

} // namespace

void writeXlsx(const QString &path, int rows)
{
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "observations");
    lxw_format *month = workbook_add_format(workbook);
    format_set_num_format(month, "yyyy-mm");
    const QDate epoch(1899, 12, 30);
    Rows source;
    for (int at = 0; at < rows; ++at) {
        const Row row = source.next();
        const auto number = static_cast<lxw_row_t>(at);
        worksheet_write_string(sheet, number, 0, row.country.constData(), nullptr);
        worksheet_write_number(sheet, number, 1, static_cast<double>(epoch.daysTo(row.month)),
                               month);
        worksheet_write_string(sheet, number, 2, row.indicator.constData(), nullptr);
        worksheet_write_string(sheet, number, 3, row.nationality.constData(), nullptr);
        worksheet_write_number(sheet, number, 4, row.persons, nullptr);
    }
    workbook_close(workbook);
}

void writeOds(const QString &path, int rows)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                     "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                     "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                     "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                     "<office:body><office:spreadsheet><table:table table:name=\"observations\">";
    const auto text = [&](const QByteArray &value) {
        xml += "<table:table-cell office:value-type=\"string\"><text:p>" + value
            + "</text:p></table:table-cell>";
    };
    Rows source;
    for (int at = 0; at < rows; ++at) {
        const Row row = source.next();
        const QByteArray month = row.month.toString(Qt::ISODate).toLatin1();
        const QByteArray persons = QByteArray::number(row.persons);
        xml += "<table:table-row table:style-name=\"ro1\">";
        text(row.country);
        xml += "<table:table-cell table:style-name=\"ce1\" office:value-type=\"date\" "
               "office:date-value=\""
            + month + "\"><text:p>" + month.first(7) + "</text:p></table:table-cell>";
        text(row.indicator);
        text(row.nationality);
        xml += "<table:table-cell office:value-type=\"float\" office:value=\"" + persons
            + "\"><text:p>" + persons + "</text:p></table:table-cell></table:table-row>";
    }
    xml += "</table:table></office:spreadsheet></office:body></office:document-content>";

    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    zip_t *archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    const auto add = [&](const char *name, const QByteArray &bytes) {
        zip_file_add(archive, name,
                     zip_source_buffer(archive, bytes.constData(),
                                       static_cast<zip_uint64_t>(bytes.size()), 0),
                     0);
    };
    add("mimetype", type);
    add("content.xml", xml);
    zip_close(archive);
}

QByteArray makeCsv(int rows)
{
    QByteArray csv;
    Rows source;
    for (int at = 0; at < rows; ++at) {
        const Row row = source.next();
        csv += row.country + ',' + row.month.toString(Qt::ISODate).toLatin1() + ',' + row.indicator
            + ',' + row.nationality + ',' + QByteArray::number(row.persons) + '\n';
    }
    return csv;
}

} // namespace mm::bench
