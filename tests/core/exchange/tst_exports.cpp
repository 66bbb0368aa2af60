// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_export.h"
#include "core/exchange/data_package.h"
#include "core/exchange/export_file.h"
#include "core/exchange/sdmx_export.h"
#include "core/exchange/xlsx_export.h"
#include "core/ingest/figure_reader.h"
#include "core/ingest/issue_text.h"
#include "core/ingest/vocabulary_reader.h"
#include "core/sheet/workbook_reader.h"
#include "tests/core/model/random_data.h"
#include "tests/support/small_catalogue.h"

#include <QBuffer>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

const Provenance kProvenance{QStringLiteral("July 2025"), QStringLiteral("0123456789ab"),
                             QDateTime(QDate(2025, 8, 4), QTime(10, 0), Qt::UTC), std::nullopt};

/// A dataset of figures that sheets can hold: whole, not negative, where they can exist.
Dataset plausible(Random &random, const Catalogue &catalogue)
{
    std::vector<Observation> observations;
    for (int i = random.integer(1, 60); i > 0; --i) {
        const auto indicator = *catalogue.findIndicator(
            random.chance(0.5) ? QStringLiteral("new_arrivals") : QStringLiteral("present_total"));
        const PlaceId place(static_cast<std::uint16_t>(random.integer(1, 6)));
        const BreakdownId part = i > 1 && random.chance(0.5)
            ? kTotal
            : *catalogue.findBreakdown(random.chance(0.5) ? QStringLiteral("Türkiye")
                                                          : QStringLiteral("Côte d'Ivoire"));
        const Month month = *Month::make(2025, random.integer(1, 12));
        // Parts stay below their whole, or they would be refused.
        const Amount amount
            = Amount::of(part == kTotal ? random.integer(1000, 3000) : random.integer(0, 20));
        Datum datum = random.chance(0.2) ? Datum::provisional(amount) : Datum::confirmed(amount);
        if (catalogue[indicator].isEstimated(place)) {
            datum = Datum::estimated(amount);
        } else if (random.chance(0.1)) {
            datum = Datum::suppressed();
        }
        observations.push_back({{{indicator, place, part}, month}, datum});
    }
    return Dataset::of(std::move(observations));
}

/// What the importer takes from a file.
std::optional<Dataset> imported(const QByteArray &bytes, const QString &name,
                                const Catalogue &catalogue)
{
    static const auto vocabulary = readVocabulary(QStringLiteral(":/vocabulary"), catalogue);
    auto workbook = readWorkbook(bytes, name);
    if (!workbook || !vocabulary) {
        return std::nullopt;
    }
    const FileReading reading = readFigures(std::make_shared<const Workbook>(std::move(*workbook)),
                                            catalogue, *vocabulary);
    for (const Question &question : reading.questions) {
        qWarning("%s asks: %s", qPrintable(question.cell.toString()),
                 qPrintable(questionText(question)));
        return std::nullopt;
    }
    std::vector<Observation> observations;
    for (const DraftObservation &draft : reading.observations) {
        if (draft.datum && draft.standing == Standing::Taken) {
            observations.push_back({draft.key, *draft.datum});
        }
    }
    return Dataset::of(std::move(observations));
}

template <class Write>
QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(buffer) ? buffer.data() : QByteArray();
}

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsReadBack();
    void sdmxIdsAreUniqueAndAllowed();
    void sdmxRowsCarryKeyValueAndStatus();
    void provenanceSaysWhatItIs();
    void workbooksTellNothingElse();
    void namesOfFormats();
    void hostileTextsStayTexts();
};

void ExportsTest::everyFormatIsReadBack()
{
    const auto catalogue = shippedCatalogue();
    Random random;
    for (int i = 0; i < 25; ++i) {
        const Dataset dataset = plausible(random, *catalogue);
        const QByteArray csv
            = written([&](QIODevice &device) { return writeCsv(device, dataset, *catalogue); });
        const QByteArray hxl = written([&](QIODevice &device) {
            return writeCsv(device, dataset, *catalogue, CsvHeading::NamesAndHashtags);
        });
        const auto xlsx = xlsxOf(dataset, *catalogue, kProvenance);
        QVERIFY(xlsx);
        QVERIFY2(imported(csv, QStringLiteral("a.csv"), *catalogue) == dataset,
                 (random.seedText() + '\n' + csv).constData());
        QVERIFY2(imported(hxl, QStringLiteral("a.csv"), *catalogue) == dataset,
                 random.seedText().constData());
        QVERIFY2(imported(*xlsx, QStringLiteral("a.xlsx"), *catalogue) == dataset,
                 random.seedText().constData());
        QVERIFY2(xlsxOf(dataset, *catalogue, kProvenance) == xlsx, random.seedText().constData());
    }
}

void ExportsTest::sdmxIdsAreUniqueAndAllowed()
{
    const auto catalogue = shippedCatalogue();
    QSet<QString> ids;
    for (const Breakdown &breakdown : catalogue->breakdowns()) {
        const QString id = sdmxId(breakdown.code);
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(breakdown.code));
        ids << id;
        for (const QChar c : id) {
            QVERIFY((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_');
        }
    }
    QCOMPARE(sdmxId({}), QStringLiteral("_T"));
    QCOMPARE(sdmxId(QStringLiteral("Iran (Islamic Rep. of)")),
             QStringLiteral("IRAN_ISLAMIC_REP_OF"));
    QCOMPARE(sdmxId(QStringLiteral("Türkiye")), QStringLiteral("TURKIYE"));
}

void ExportsTest::sdmxRowsCarryKeyValueAndStatus()
{
    const auto catalogue = shippedCatalogue();
    const Dataset dataset = Dataset::of(
        {{totalKey(*catalogue, "SRB", "new_arrivals", "2025-07"), Datum::suppressed()},
         {totalKey(*catalogue, "BIH", "new_arrivals", "2025-07"),
          Datum::provisional(Amount::of(1234))}});
    QCOMPARE(written([&](QIODevice &device) { return writeSdmxCsv(device, dataset, *catalogue); }),
             QByteArray(
                 "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,BREAKDOWN,TIME_PERIOD,"
                 "OBS_VALUE,OBS_STATUS,UNIT_MEASURE\n"
                 "dataflow,MM:MIXED_MOVEMENTS(1.0),I,M,BIH,NEW_ARRIVALS,_T,2025-07,1234,P,"
                 "PERSONS\n"
                 "dataflow,MM:MIXED_MOVEMENTS(1.0),I,M,SRB,NEW_ARRIVALS,_T,2025-07,,Q,PERSONS\n"));
}

void ExportsTest::provenanceSaysWhatItIs()
{
    const auto catalogue = shippedCatalogue();
    const Dataset dataset = Dataset::of({{totalKey(*catalogue, "XKX", "new_arrivals", "2025-07"),
                                          Datum::provisional(Amount::of(3))}});
    Provenance provenance = kProvenance;
    provenance.threshold = 5;
    QString all;
    for (const ProvenanceLine &line : provenanceLines(provenance, dataset, *catalogue)) {
        all += QStringLiteral("%1: %2\n").arg(line.label, line.text);
    }
    for (const char *said : {"July 2025", "0123456789ab", "2025-08-04T10:00:00Z", "2025-07",
                             "provisional", "Counts from 1 to 4", "1244"}) {
        QVERIFY2(all.contains(QLatin1String(said)), said);
    }
    QVERIFY(all.contains(catalogue->source()));
    const QJsonObject package = dataPackageDescriptor("x", dataset, *catalogue, provenance);
    QVERIFY(package[u"description"].toString().contains(QStringLiteral("1244")));
    QCOMPARE(package[u"created"].toString(), QStringLiteral("2025-08-04T10:00:00Z"));
    const auto empty = xlsxOf(Dataset(), *catalogue, Provenance());
    QVERIFY(empty.has_value());
}

void ExportsTest::workbooksTellNothingElse()
{
    const auto catalogue = shippedCatalogue();
    const auto bytes = xlsxOf(Dataset(), *catalogue, kProvenance);
    QVERIFY(bytes);
    const auto workbook = readWorkbook(*bytes, QStringLiteral("a.xlsx"));
    QVERIFY(workbook);
    QStringList names;
    for (const Sheet &sheet : workbook->sheets) {
        names << sheet.name();
        QCOMPARE(sheet.visibility(), SheetVisibility::Visible);
    }
    QCOMPARE(
        names,
        (QStringList{QStringLiteral("Overview"), QStringLiteral("Data"), QStringLiteral("About")}));
}

void ExportsTest::namesOfFormats()
{
    for (const ExportFormat format : exportFormats()) {
        QCOMPARE(exportFormatFromName(exportFormatName(format)), format);
    }
    QVERIFY(!exportFormatFromName(QStringLiteral("docx")));
}

/// Names that spreadsheets would compute if they were let.
void ExportsTest::hostileTextsStayTexts()
{
    const QString formula = QStringLiteral("=HYPERLINK(\"http://127.0.0.1\",\"x\")");
    Catalogue::Parts parts;
    parts.region = QStringLiteral("x");
    parts.places = {{QStringLiteral("REGION"), formula, formula, {}},
                    {QStringLiteral("AAA"), formula, formula, {}}};
    Indicator indicator;
    indicator.code = QStringLiteral("@count");
    indicator.label = formula;
    indicator.definition = formula;
    parts.indicators = {indicator};
    parts.breakdowns = {{}, {QStringLiteral("+1"), formula, Dimension::Nationality, {}}};
    parts.source = formula;
    const Catalogue catalogue(std::move(parts));
    const Dataset dataset
        = Dataset::of({{{{IndicatorId(0), PlaceId(1), BreakdownId(1)}, *Month::make(2025, 7)},
                        Datum::confirmed(Amount::of(3))},
                       {{{IndicatorId(0), PlaceId(1), kTotal}, *Month::make(2025, 7)},
                        Datum::confirmed(Amount::of(3))}});
    const auto bytes = xlsxOf(dataset, catalogue, kProvenance);
    QVERIFY(bytes);
    const auto workbook = readWorkbook(*bytes, QStringLiteral("a.xlsx"));
    QVERIFY(workbook);
    int texts = 0;
    for (const Sheet &sheet : workbook->sheets) {
        for (int row = 0; row < sheet.rowCount(); ++row) {
            for (auto entry = sheet.rowBegin(row); entry != sheet.rowEnd(row); ++entry) {
                QVERIFY(!entry->cell.formula);
                texts += sheet.text(entry->cell).contains(formula) ? 1 : 0;
            }
        }
    }
    QVERIFY(texts >= 4);
    const QByteArray csv
        = written([&](QIODevice &device) { return writeCsv(device, dataset, catalogue); });
    QVERIFY(csv.contains(",'@count,'+1,"));
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
