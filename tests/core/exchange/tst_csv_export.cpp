// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_export.h"
#include "core/sheet/workbook_reader.h"
#include "tests/core/model/random_data.h"
#include "tests/support/small_catalogue.h"

#include <QBuffer>
#include <QTest>

using namespace mm;
using namespace mm::test;

class TestCsvExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneRowForEachNumber();
    void everyNumberIsReadBack();
    void sameDataSameBytes();
    void canBeStopped();
    void saysThatTheFileCannotBeWritten();
};

namespace {

QByteArray exported(const Dataset &dataset, const Catalogue &catalogue)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(buffer, dataset, catalogue) ? buffer.data() : QByteArray();
}

/// What a row of the file says; empty when it is no observation.
std::optional<Observation> observationIn(const Sheet &sheet, int row, const Catalogue &catalogue)
{
    const auto text = [&](int column) { return sheet.display(row, column); };
    const auto place = catalogue.findPlace(text(0));
    const auto indicator = catalogue.findIndicator(text(1));
    const auto breakdown = catalogue.findBreakdown(text(2));
    const auto month = Month::parse(text(3));
    const auto status = statusFromName(text(5));
    if (!place || !indicator || !breakdown || !month || !status) {
        return std::nullopt;
    }
    const ObservationKey key{{*indicator, *place, *breakdown}, *month};
    if (*status == Status::Suppressed || *status == Status::NotApplicable) {
        const bool suppressed = *status == Status::Suppressed;
        return text(4) == (suppressed ? u"*" : u"n/a") ? std::optional(
                   Observation{key, suppressed ? Datum::suppressed() : Datum::notApplicable()})
                                                       : std::nullopt;
    }
    const double number = text(4).toDouble();
    return Observation{key, *Datum::make(Amount::ofThousandths(qRound64(number * 1000)), *status)};
}

} // namespace

void TestCsvExport::writesOneRowForEachNumber()
{
    const auto catalogue = shippedCatalogue();
    const auto key = [&](const char *place, const char *indicator, const char *month) {
        return totalKey(*catalogue, place, indicator, month);
    };
    ObservationKey iran = key("BIH", "new_arrivals", "2025-07");
    iran.series.breakdown = *catalogue->findBreakdown(QStringLiteral("Iran (Islamic Rep. of)"));
    const Dataset dataset = Dataset::of(
        {{key("SRB", "new_arrivals", "2025-07"), Datum::suppressed()},
         {key("BIH", "new_arrivals", "2025-07"), Datum::provisional(Amount::of(1234))},
         {key("BIH", "new_arrivals", "2025-06"), Datum::confirmed(Amount::of(0))},
         {key("XKX", "asylum_intentions", "2025-07"), Datum::notApplicable()},
         {iran, Datum::estimated(Amount::ofThousandths(1500))}});
    QCOMPARE(exported(dataset, *catalogue),
             QByteArray("country,indicator,breakdown,month,value,status\n"
                        "BIH,new_arrivals,,2025-06,0,confirmed\n"
                        "BIH,new_arrivals,,2025-07,1234,provisional\n"
                        "BIH,new_arrivals,Iran (Islamic Rep. of),2025-07,1.5,estimated\n"
                        "SRB,new_arrivals,,2025-07,*,suppressed\n"
                        "XKX,asylum_intentions,,2025-07,n/a,not_applicable\n"));
}

void TestCsvExport::everyNumberIsReadBack()
{
    const auto catalogue = shippedCatalogue();
    Random random;
    for (int i = 0; i < 40; ++i) {
        const Dataset dataset = randomDataset(random, {4, 7, 6, *Month::make(2024, 1), 20, 0.7});
        const auto workbook
            = readWorkbook(exported(dataset, *catalogue), QStringLiteral("all.csv"));
        QVERIFY2(workbook && workbook->sheets.size() == 1, random.seedText().constData());
        const Sheet &sheet = workbook->sheets.front();
        std::vector<Observation> read;
        for (int row = 1; row < sheet.rowCount(); ++row) {
            const auto observation = observationIn(sheet, row, *catalogue);
            QVERIFY2(observation, random.seedText().constData());
            read.push_back(*observation);
        }
        QVERIFY2(Dataset::of(std::move(read)) == dataset, random.seedText().constData());
    }
}

void TestCsvExport::sameDataSameBytes()
{
    const auto catalogue = shippedCatalogue();
    Random random;
    std::vector<Observation> observations = randomObservations(random, {});
    const QByteArray first = exported(Dataset::of(observations), *catalogue);
    std::ranges::reverse(observations);
    QVERIFY2(exported(Dataset::of(observations), *catalogue) == first,
             random.seedText().constData());
    QVERIFY(!first.contains('\r'));
}

void TestCsvExport::canBeStopped()
{
    const auto catalogue = shippedCatalogue();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const CancelToken cancel;
    cancel.cancel();
    const Dataset dataset = Dataset::of({{{{}, *Month::make(2025, 7)}, Datum::suppressed()}});
    QVERIFY(!writeCsv(buffer, dataset, *catalogue, CsvHeading::Names, cancel));
}

void TestCsvExport::saysThatTheFileCannotBeWritten()
{
    const auto catalogue = shippedCatalogue();
    QBuffer closed;
    const auto written = writeCsv(closed, Dataset(), *catalogue);
    QVERIFY(!written);
    QVERIFY(written.error().startsWith(QStringLiteral("The file could not be written")));
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csv_export.moc"
