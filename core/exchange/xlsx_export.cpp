// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_export.h"

#include "core/exchange/csv_export.h"
#include "core/exchange/exchange_tr.h"
#include "core/exchange/xlsx_book.h"

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int kHeadingRow = 3;
constexpr int kFirstMonthColumn = 2;
constexpr double kLabelWidth = 34;
constexpr double kMonthWidth = 9;

void writeDatum(XlsxBook &book, int row, int column, const Datum &datum)
{
    if (const auto amount = datum.amount()) {
        book.number(row, column, *amount,
                    datum.status() == Status::Confirmed ? XlsxStyle::Number
                                                        : XlsxStyle::Provisional);
    } else {
        book.text(row, column, gapText(datum.status()).toString(), XlsxStyle::Gap);
    }
}

/// Totals only: with nationalities a sheet for people would have thousands of rows.
void writeOverview(XlsxBook &book, const Dataset &dataset, const Catalogue &catalogue,
                   const Provenance &provenance)
{
    book.addSheet(u"Overview"_s);
    book.text(0, 0, exportTitle(catalogue), XlsxStyle::Title);
    book.text(
        1, 0,
        u"Data as of %1, state %2. Italics: provisional or estimated. – not reported, * withheld, n/a cannot exist. %3"_s
            .arg(provenance.asOf, provenance.state, catalogue.source()),
        XlsxStyle::Muted);
    book.columnWidth(0, 0, kLabelWidth);
    book.columnWidth(1, 1, kLabelWidth - kMonthWidth);
    book.freeze(kHeadingRow + 1, kFirstMonthColumn);
    book.text(kHeadingRow, 0, u"Indicator"_s, XlsxStyle::Heading);
    book.text(kHeadingRow, 1, u"Country or territory"_s, XlsxStyle::Heading);
    const auto extent = dataset.extent();
    if (!extent) {
        return;
    }
    int column = kFirstMonthColumn;
    book.columnWidth(column, column + extent->length() - 1, kMonthWidth);
    for (const Month month : *extent) {
        book.text(kHeadingRow, column++, month.toString(), XlsxStyle::Heading);
    }
    int row = kHeadingRow;
    for (const auto &block : dataset.blocks()) {
        const auto total = dataset.find(SeriesKey{block->indicator(), block->place(), kTotal});
        if (!total) {
            continue;
        }
        ++row;
        book.text(row, 0, catalogue[block->indicator()].label, XlsxStyle::Label);
        book.text(row, 1, catalogue[block->place()].label);
        column = kFirstMonthColumn;
        for (const Month month : *extent) {
            if (const auto datum = total->at(month)) {
                writeDatum(book, row, column, *datum);
            } else {
                book.text(row, column, kNotReportedText.toString(), XlsxStyle::Gap);
            }
            ++column;
        }
    }
    for (const Note &note : catalogue.notes()) {
        ++row;
        book.text(row + 1, 0, note.mark + u' ' + note.text, XlsxStyle::Muted);
    }
}

void writeData(XlsxBook &book, const Dataset &dataset, const Catalogue &catalogue)
{
    book.addSheet(u"Data"_s);
    book.freeze(1, 0);
    book.columnWidth(1, 2, kLabelWidth - kMonthWidth);
    book.columnWidth(5, 5, kMonthWidth + 5);
    int column = 0;
    for (const QStringView name : kLongColumns) {
        book.text(0, column++, name.toString(), XlsxStyle::Heading);
    }
    int row = 0;
    for (const auto &block : dataset.blocks()) {
        for (const Observation &observation : block->observations()) {
            const SeriesKey &series = observation.key.series;
            ++row;
            book.text(row, 0, catalogue[series.place].code, XlsxStyle::Muted);
            book.text(row, 1, catalogue[series.indicator].code, XlsxStyle::Muted);
            book.text(row, 2, catalogue[series.breakdown].code, XlsxStyle::Muted);
            book.text(row, 3, observation.key.month.toString(), XlsxStyle::Muted);
            writeDatum(book, row, 4, observation.datum);
            book.text(row, 5, statusName(observation.datum.status()), XlsxStyle::Muted);
        }
    }
}

void writeAbout(XlsxBook &book, const Dataset &dataset, const Catalogue &catalogue,
                const Provenance &provenance)
{
    book.addSheet(u"About"_s);
    book.columnWidth(0, 0, 4 * kLabelWidth);
    // One column of sentences: a label beside a number would read like a table of figures.
    int row = 0;
    for (const ProvenanceLine &line : provenanceLines(provenance, dataset, catalogue)) {
        book.text(row, 0, u"%1: %2"_s.arg(line.label, line.text));
        ++row;
    }
}

} // namespace

Result<QByteArray, QString> xlsxOf(const Dataset &dataset, const Catalogue &catalogue,
                                   const Provenance &provenance)
{
    if (static_cast<qint64>(dataset.observationCount()) > kLargestLongSheet) {
        return tl::make_unexpected(
            ExchangeTr::tr("A sheet holds at most %1 numbers; there are %2. Export as csv instead.")
                .arg(kLargestLongSheet)
                .arg(dataset.observationCount()));
    }
    XlsxBook book({exportTitle(catalogue),
                   u"Data as of %1, state %2"_s.arg(provenance.asOf, provenance.state),
                   provenance.changedAt});
    writeOverview(book, dataset, catalogue, provenance);
    writeData(book, dataset, catalogue);
    writeAbout(book, dataset, catalogue, provenance);
    return book.bytes();
}

} // namespace mm
