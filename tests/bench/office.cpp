// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "core/ingest/vocabulary_reader.h"
#include "core/model/catalogue_reader.h"

#include <QFile>

#include <xlsxwriter.h>

namespace mm::bench {

namespace {

const QStringList kHead{QStringLiteral("country"), QStringLiteral("indicator"),
                        QStringLiteral("breakdown"), QStringLiteral("month"),
                        QStringLiteral("value")};
constexpr int kValueColumn = 4;
constexpr int kFirstYear = 1996;
const QStringList kMonthlyHead{QStringLiteral("Nationality"), QStringLiteral("New arrivals"),
                               QStringLiteral("Asylum applications")};

void write(lxw_worksheet *sheet, lxw_row_t row, const QStringList &words)
{
    for (qsizetype column = 0; column < words.size(); ++column) {
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column),
                               words[column].toUtf8().constData(), nullptr);
    }
}

int figureOf(qint64 number)
{
    return static_cast<int>(number * 7919 % 9973);
}

} // namespace

Office::Office()
    : m_catalogue(
        readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans")).value())
    , m_vocabulary(readVocabulary(QStringLiteral(":/vocabulary"), m_catalogue).value())
{
}

QString Office::csv(int rows) const
{
    const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(rows));
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        file.write(kHead.join(u',').toUtf8() + '\n');
        eachRow(rows, [&](const QStringList &words, int value) {
            file.write('"' + words.join(QStringLiteral("\",\"")).toUtf8() + "\","
                       + QByteArray::number(value) + '\n');
        });
    }
    return path;
}

QString Office::xlsx(int rows) const
{
    const QString path = m_folder.filePath(QStringLiteral("%1.xlsx").arg(rows));
    if (QFile::exists(path)) {
        return path;
    }
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "figures");
    lxw_row_t row = 0;
    write(sheet, row, kHead);
    eachRow(rows, [&](const QStringList &words, int value) {
        write(sheet, ++row, words);
        worksheet_write_number(sheet, row, kValueColumn, value, nullptr);
    });
    workbook_close(workbook);
    return path;
}

QStringList Office::monthly(int sheets) const
{
    QStringList files;
    const auto countries = static_cast<int>(m_catalogue.countries().size());
    for (int number = 0; number < sheets; ++number) {
        const QString path = m_folder.filePath(QStringLiteral("monthly %1.xlsx").arg(number));
        files << path;
        if (QFile::exists(path)) {
            continue;
        }
        const Month month = *Month::make(kFirstYear, 1) + months(number / countries);
        const PlaceId country
            = m_catalogue.countries()[static_cast<std::size_t>(number % countries)];
        lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, "month");
        write(sheet, 0, {m_catalogue[country].name + u' ' + month.toString()});
        write(sheet, 2, kMonthlyHead);
        lxw_row_t row = 2;
        for (const Breakdown &part : m_catalogue.breakdowns()) {
            const auto parts = static_cast<int>(row) - 2;
            const bool isWanted = part.dimension == Dimension::Nationality
                && part.role == Breakdown::Role::Named && 2 * parts < kMonthlyFigures;
            if (isWanted) {
                write(sheet, ++row, {part.label});
                for (const int column : {1, 2}) {
                    worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column),
                                           figureOf(number * kMonthlyFigures + 2 * parts + column),
                                           nullptr);
                }
            }
        }
        workbook_close(workbook);
    }
    return files;
}

QString Office::scratch(QStringView suffix)
{
    return m_folder.filePath(QString::number(++m_files) + suffix.toString());
}

void Office::eachRow(int rows, const std::function<void(const QStringList &, int)> &take) const
{
    const Month first = *Month::make(kFirstYear, 1);
    for (int month = 0, row = 0; row < rows; ++month) {
        for (const PlaceId place : m_catalogue.countries()) {
            for (const char *indicator : {"new_arrivals", "asylum_applications"}) {
                for (const Breakdown &part : m_catalogue.breakdowns()) {
                    if (part.dimension != Dimension::Nationality || row == rows) {
                        continue;
                    }
                    ++row;
                    take({m_catalogue[place].code, QString::fromLatin1(indicator), part.code,
                          (first + months(month)).toString()},
                         figureOf(row));
                }
            }
        }
    }
}

} // namespace mm::bench
