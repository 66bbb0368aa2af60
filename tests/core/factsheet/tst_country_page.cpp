// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/content_csv.h"
#include "core/factsheet/content_package.h"
#include "core/factsheet/factsheet_json.h"
#include "core/factsheet/language_reader.h"
#include "tests/core/factsheet/month_data.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace mm;
using mm::test::MonthData;

namespace {

Factsheet pageOf(const MonthData &data, const char *country, const char *month = "2025-07",
                 const QString &language = QStringLiteral("en"))
{
    const Dataset dataset = data.dataset();
    const FactsheetQuery query{*Month::parse(QString::fromLatin1(month)),
                               {},
                               {},
                               *data.catalogue().findPlace(QString::fromLatin1(country))};
    return makeFactsheet(query, dataset, dataset, data.catalogue(),
                         test::shippedStyle(QStringLiteral("2025"), language))
        .value();
}

const ContentBlock &blockOf(const Factsheet &factsheet, BlockKind kind)
{
    return *std::ranges::find(factsheet.content.blocks, kind, &ContentBlock::kind);
}

bool has(const Factsheet &factsheet, BlockKind kind)
{
    return std::ranges::find(factsheet.content.blocks, kind, &ContentBlock::kind)
        != factsheet.content.blocks.end();
}

MonthData sums()
{
    MonthData data;
    for (const char *month : {"2025-01", "2025-02"}) {
        data.set("SRB", "new_arrivals", month, 450);
        data.set("BIH", "new_arrivals", month, 100);
    }
    for (const char *month : {"2024-01", "2024-02"}) {
        data.set("SRB", "new_arrivals", month, 500);
    }
    data.set("SRB", "present_total", "2025-02", 900);
    data.set("BIH", "present_total", "2025-02", 300);
    data.set("SRB", "uasc_present", "2025-02", 12);
    return data;
}

} // namespace

/// The page of one country: its own figures in the words of the edition.
class TestCountryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapSetsTheCountryOff()
    {
        const Factsheet page = pageOf(sums(), "SRB", "2025-02");
        QCOMPARE(blockOf(page, BlockKind::ArrivalsMap).map->subject, QStringLiteral("SRB"));
        const Factsheet region = sums().factsheet("2025-02", "2025");
        QVERIFY(blockOf(region, BlockKind::ArrivalsMap).map->subject.isEmpty());
    }

    void estimatesAreMarkedAsInComparisons()
    {
        MonthData data = sums();
        data.put("SRB", "new_arrivals", "2025-01", Datum::estimated(Amount::of(450)));
        const Factsheet region = data.factsheet("2025-02", "2025");
        const ChartData &chart = *blockOf(region, BlockKind::KeyFigures).chart;
        const auto row
            = std::ranges::find(chart.categories, QStringLiteral("SRB"), &ChartCategory::key);
        const ChartPoint &point
            = chart.series[0].points[std::size_t(row - chart.categories.begin())];
        QVERIFY(point.provisional);
        QCOMPARE(point.settled, 450.0);
        QCOMPARE(chart.words->provisional, QStringLiteral("provisional or estimate"));
        QCOMPARE(int(blockOf(region, BlockKind::ArrivalsMap).map->places.back().state),
                 int(MapState::Provisional));
        // An estimate is not a figure that will be confirmed: the page is not provisional for it.
        QVERIFY(!region.figures.isProvisional());
    }

    void speaksOfTheCountry()
    {
        const Factsheet page = pageOf(sums(), "SRB", "2025-02");
        QCOMPARE(page.content.title, QStringLiteral("Serbia***"));
        QVERIFY(!has(page, BlockKind::MixedMovements));
        QCOMPARE(page.sentences.arrivals->value(),
                 QStringLiteral("Between January and February 2025, 900 new arrivals were recorded "
                                "in Serbia, reflecting a 10% decrease compared to the same period "
                                "last year."));
        QCOMPARE(page.sentences.present.value(),
                 QStringLiteral("Some 900 persons were present in Serbia as of end February 2025, "
                                "including 12 unaccompanied and separated children (UASC)."));
        QCOMPARE(blockOf(page, BlockKind::KeyFigures).headline, QStringLiteral("900"));
        QCOMPARE(blockOf(page, BlockKind::Present).headline, QStringLiteral("900"));
        QCOMPARE(blockOf(page, BlockKind::KeyFigures).table->rows[0].cells,
                 (std::vector{QStringLiteral("900"), QStringLiteral("1,000"), QStringLiteral("450"),
                              QStringLiteral("500")}));
    }

    void designationInTheTitleHasItsFootnote()
    {
        const Factsheet page = pageOf(MonthData::editions(), "XKX");
        QCOMPARE(page.content.title, QStringLiteral("Kosovo*"));
        QVERIFY(std::ranges::find(page.content.footnotes, QStringLiteral("*"), &Footnote::mark)
                != page.content.footnotes.end());
    }

    void isNotMadeWithoutAFootnoteItNeeds()
    {
        const MonthData data = MonthData::editions();
        const Catalogue &whole = data.catalogue();
        const auto copied
            = [](const auto &items) { return std::vector(items.begin(), items.end()); };
        Catalogue::Parts parts{whole.region(),
                               copied(whole.places()),
                               copied(whole.indicators()),
                               copied(whole.breakdowns()),
                               copied(whole.notes()),
                               whole.mapDisclaimer(),
                               whole.source()};
        std::erase_if(parts.notes,
                      [](const Note &note) { return note.mark == QStringLiteral("*"); });
        const Catalogue poorer(std::move(parts));
        const Dataset dataset = data.dataset();
        for (const PlaceId place : {kRegion, *poorer.findPlace(QStringLiteral("XKX"))}) {
            const auto page
                = makeFactsheet({*Month::make(2025, 7), {}, {}, place}, dataset, dataset, poorer,
                                test::shippedStyle(QStringLiteral("2025")));
            QVERIFY(!page);
            QCOMPARE(page.error(), QStringLiteral("There is no text for the footnote “*”."));
        }
    }

    void saysWhatIsMissing()
    {
        MonthData data = sums();
        data.drop("SRB", "new_arrivals", "2025-01").drop("SRB", "present_total", "2025-02");
        const Factsheet page = pageOf(data, "SRB", "2025-02");
        QVERIFY(!*page.sentences.arrivals);
        QCOMPARE(page.sentences.arrivals->error(),
                 QStringLiteral("No figure for January 2025 was reported by Serbia."));
        QVERIFY(!page.sentences.present);
        QVERIFY(blockOf(page, BlockKind::KeyFigures).headline.isEmpty());
    }

    void neverGivesAwayWhatAnotherCountryWithholds()
    {
        MonthData data = sums();
        data.set("REGION", "present_total", "2025-02", 1203);
        data.put("MNE", "present_total", "2025-02", Datum::suppressed());
        const Factsheet page = pageOf(data, "SRB", "2025-02");
        QVERIFY(!page.figures.presence.total.figure.amount);
        QVERIFY(page.figures.presence.total.figure.has(Gap::Kind::Protected));
    }

    void asylumComparesWithLastYear()
    {
        const Factsheet page = pageOf(MonthData::editions(), "SRB");
        const FactsheetTable &table = *blockOf(page, BlockKind::Asylum).table;
        QCOMPARE(table.columns,
                 (std::vector{QStringLiteral("January–July 2025"),
                              QStringLiteral("January–July 2024")}));
        QCOMPARE(table.rows.front().cells.size(), std::size_t(2));
    }

    void everyLanguageCanSayIt()
    {
        const QStringList codes = languageCodes(QStringLiteral(":/factsheet"));
        for (const QString &code : codes) {
            for (const char *country : {"ALB", "BIH", "XKX", "MNE", "MKD", "SRB"}) {
                const Factsheet page = pageOf(MonthData::editions(), country, "2025-07", code);
                QVERIFY2(*page.sentences.arrivals, qPrintable(code));
                const QString said = **page.sentences.arrivals;
                QVERIFY2(!said.contains(u'{') && said.endsWith(u'.'), qPrintable(said));
            }
        }
    }

    void jsonNamesTheCountry()
    {
        const MonthData data = sums();
        const Factsheet page = pageOf(data, "SRB", "2025-02");
        const QJsonObject json
            = factsheetJson(page, test::shippedStyle(QStringLiteral("2025")), data.catalogue());
        QCOMPARE(json[QStringLiteral("country")].toString(), QStringLiteral("SRB"));
        const QJsonObject sentences = json[QStringLiteral("sentences")].toObject();
        QVERIFY(sentences.contains(QStringLiteral("arrivals")));
        QVERIFY(!sentences.contains(QStringLiteral("mixed_movements")));
        QVERIFY(!json[QStringLiteral("withheld")].toObject().contains(
            QStringLiteral("mixed_movements")));
    }

    /// What can no longer change of a sum, and what can.
    void knowsTheSettledPartOfASum()
    {
        MonthData data = sums();
        data.put("SRB", "new_arrivals", "2025-02", Datum::provisional(Amount::of(450)));
        const Factsheet page = pageOf(data, "SRB", "2025-02");
        QVERIFY(page.figures.own->period.current.provisional);
        QCOMPARE(page.figures.own->period.current.settled, Amount::of(450));
        QCOMPARE(page.figures.own->period.base.settled, Amount());
        QVERIFY(page.content.provenance.contains(QStringLiteral("provisional")));
        QVERIFY(pageOf(sums(), "SRB", "2025-02")
                    .content.provenance.contains(QStringLiteral("no provisional figures")));
    }

    void packageDescribesTheTable()
    {
        const Factsheet page = pageOf(sums(), "SRB", "2025-02");
        const QByteArray csv = contentCsv(page.content);
        QVERIFY(csv.contains("key_figures,headline,New arrivals,900,reported\n"));
        QVERIFY(csv.contains("asylum,Asylum applications,January–February 2025,,not_reported\n"));
        const QJsonObject package
            = QJsonDocument::fromJson(contentPackage(page.content, csv)).object();
        const QJsonObject table = package[QStringLiteral("resources")][0].toObject();
        QCOMPARE(table[QStringLiteral("path")].toString(), QString(kContentTable));
        QCOMPARE(table[QStringLiteral("bytes")].toInt(), csv.size());
        QCOMPARE(table[QStringLiteral("hash")].toString(),
                 QStringLiteral("sha256:")
                     + QString::fromLatin1(
                         QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex()));
        QStringList names;
        for (const auto field :
             table[QStringLiteral("schema")][QStringLiteral("fields")].toArray()) {
            names.append(field[QStringLiteral("name")].toString());
        }
        QCOMPARE(names.join(u',').toUtf8(), csv.first(csv.indexOf('\n')));
    }
};

QTEST_APPLESS_MAIN(TestCountryPage)

#include "tst_country_page.moc"
