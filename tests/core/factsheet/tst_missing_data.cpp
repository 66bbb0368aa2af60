// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/month_data.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using mm::test::MonthData;

namespace {

const ContentBlock &blockOf(const Factsheet &factsheet, BlockKind kind)
{
    return *std::ranges::find(factsheet.content.blocks, kind, &ContentBlock::kind);
}

bool hasNote(const Factsheet &factsheet, const QString &text)
{
    return std::ranges::any_of(factsheet.content.footnotes,
                               [&](const Footnote &note) { return note.text.contains(text); });
}

const CountryFigure &presentIn(const Factsheet &factsheet, std::size_t country)
{
    return factsheet.figures.presence.countries[country];
}

} // namespace

/// What is missing is said, never invented.
class TestMissingData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void estimateLacksAMonth()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "mixed_movements_estimate", "2025-04")
            .drop("REGION", "mixed_movements_estimate", "2025-06");
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(!factsheet.sentences.mixedMovements);
        QCOMPARE(factsheet.sentences.mixedMovements.error(),
                 QStringLiteral("No figure for April and June 2025 was reported for the Western "
                                "Balkans."));
        const ContentBlock &block = blockOf(factsheet, BlockKind::MixedMovements);
        QVERIFY(block.headline.isEmpty());
        QCOMPARE(block.withheld, QStringList{factsheet.sentences.mixedMovements.error()});
        QCOMPARE(factsheet.figures.movements.current.reported, 5);
        QCOMPARE(factsheet.figures.movements.current.expected, 7);
    }

    void lastYearLacksAMonth()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "mixed_movements_estimate", "2024-02");
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(factsheet.sentences.mixedMovements);
        QCOMPARE(*factsheet.sentences.mixedMovements,
                 QStringLiteral(
                     "Between January and July 2025, 6,354 refugees and migrants were estimated to "
                     "have transited through the Western Balkans as part of mixed movements; a "
                     "comparison with the same period last year is not possible: no figure for "
                     "February 2024 was reported for the Western Balkans."));
        QVERIFY(!factsheet.figures.movements.percent());
    }

    void estimateIsNeverASumOfCountries()
    {
        MonthData data = MonthData::editions();
        for (const char *month :
             {"2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07"}) {
            data.drop("REGION", "mixed_movements_estimate", month);
        }
        QVERIFY(!data.factsheet("2025-07", "2025").sentences.mixedMovements);
    }

    void countryNotReportedBesideAStoredTotal()
    {
        MonthData data = MonthData::editions();
        data.drop("SRB", "present_total", "2025-07");
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QCOMPARE(*factsheet.sentences.present,
                 QStringLiteral("Some 2,320 persons were present in the Western Balkans as of end "
                                "July 2025, including 162 unaccompanied and separated children "
                                "(UASC)."));
        QVERIFY(
            hasNote(factsheet, QStringLiteral("no figure for July 2025 was reported by Serbia")));
        QVERIFY(hasNote(factsheet, QStringLiteral("Shares of countries are not shown")));
    }

    void countrySuppressedBesideAStoredTotal()
    {
        MonthData data = MonthData::editions();
        data.put("MKD", "present_total", "2025-07", Datum::suppressed());
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(factsheet.sentences.present);
        QVERIFY(!factsheet.sentences.present->contains(u'%'));
        QVERIFY(hasNote(factsheet, QStringLiteral("North Macedonia for July 2025 is withheld")));
        // The rest would reveal it.
        for (std::size_t i = 0; i < factsheet.figures.presence.countries.size(); ++i) {
            QVERIFY(!presentIn(factsheet, i).figure.amount);
        }
    }

    void countryMissingWithoutAStoredTotal()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "present_total", "2025-07")
            .drop("XKX", "present_total", "2025-07")
            .drop("ALB", "present_total", "2025-07");
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(!factsheet.sentences.present);
        QCOMPARE(factsheet.sentences.present.error(),
                 QStringLiteral("No figure for July 2025 was reported by Albania and Kosovo."));
        QVERIFY(blockOf(factsheet, BlockKind::Present).headline.isEmpty());
    }

    void countriesAreAddedWhenNothingIsStored()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "present_total", "2025-07").set("SRB", "present_total", "2025-07", 749);
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(factsheet.sentences.present->startsWith(u"Some 2,420 persons"));
        QVERIFY(factsheet.figures.presence.total.isSum);
    }

    void storedTotalWins()
    {
        MonthData data = MonthData::editions();
        data.set("SRB", "present_total", "2025-07", 640);
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(factsheet.sentences.present->startsWith(u"Some 2,320 persons"));
        QVERIFY(hasNote(
            factsheet,
            QStringLiteral("The countries add up to 2,311; the regional figure is 2,320.")));
    }

    void contradictionsAreNotDivided()
    {
        MonthData data = MonthData::editions();
        data.set("SRB", "present_total", "2025-07", 2321)
            .set("REGION", "uasc_present", "2025-07", 2321);
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QCOMPARE(*factsheet.sentences.present,
                 QStringLiteral("Some 2,320 persons were present in the Western Balkans as of end "
                                "July 2025."));
        QVERIFY(!factsheet.sentences.uasc);
        QVERIFY(factsheet.sentences.uasc.error().contains(u"contradict"));
    }

    void childrenNotReported()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "uasc_present", "2025-07");
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(!factsheet.sentences.uasc);
        QVERIFY(!factsheet.sentences.present->contains(u"children"));
        QVERIFY(factsheet.sentences.present->contains(u"45% were present"));
    }

    void arrivalsOfACountryLackAMonth()
    {
        MonthData data = MonthData::editions();
        data.drop("ALB", "new_arrivals", "2025-05").drop("SRB", "new_arrivals", "2025-05");
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        QVERIFY(hasNote(factsheet,
                        QStringLiteral("New arrivals: no figure for May 2025 was reported by "
                                       "Albania and Serbia.")));
        const ChartData &chart = *blockOf(factsheet, BlockKind::KeyFigures).chart;
        // Rows without a figure are ordered by the year before.
        QCOMPARE(chart.categories.back().key, QStringLiteral("ALB"));
        QCOMPARE(chart.categories.back().annotation, QString());
        QCOMPARE(chart.series[0].points.back().state, PointState::NotReported);
    }

    void monthsWithoutPresenceAreGaps()
    {
        MonthData data = MonthData::editions();
        data.drop("REGION", "present_total", "2024-11").drop("REGION", "present_total", "2024-12");
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        const ChartData &chart = *blockOf(factsheet, BlockKind::PresentByMonth).chart;
        QCOMPARE(chart.categories.size(), std::size_t(13));
        QCOMPARE(chart.series[0].points[4].state, PointState::NotReported);
        QVERIFY(chart.series[0].points[12].emphasised);
        QVERIFY(hasNote(factsheet, QStringLiteral("November and December 2024")));
    }

    void stagesThatDoNotExistAreNotMissing()
    {
        const Factsheet factsheet = MonthData::editions().factsheet("2025-07", "2025");
        const FactsheetTable &table = *blockOf(factsheet, BlockKind::Asylum).table;
        QCOMPARE(table.rows[0].cells[2], QStringLiteral("n/a"));
        QVERIFY(table.rows[0].label.endsWith(u"****"));
        QVERIFY(factsheet.figures.asylum[0].region.figure.amount);
    }

    void suppressedAsylumCellIsNotRevealedByTheRegion()
    {
        MonthData data = MonthData::editions();
        data.put("ALB", "asylum_applications", "2025-03", Datum::suppressed())
            .set("REGION", "asylum_applications", "2025-03", 200);
        const Factsheet factsheet = data.factsheet("2025-07", "2025");
        const auto &cells = blockOf(factsheet, BlockKind::Asylum).table->rows[1].cells;
        QCOMPARE(cells.front(), QStringLiteral("withheld"));
        QCOMPARE(cells.back(), QStringLiteral("withheld"));
    }

    void emptyDatasetSaysWhy()
    {
        const Factsheet factsheet = MonthData().factsheet("2025-07", "2025");
        for (const Sentence *sentence :
             {&factsheet.sentences.mixedMovements, &factsheet.sentences.present,
              &factsheet.sentences.outside, &factsheet.sentences.uasc}) {
            QVERIFY(!*sentence);
            QVERIFY(sentence->error().startsWith(u"No figure for "));
        }
        QCOMPARE(blockOf(factsheet, BlockKind::Nationalities).withheld.size(), 1);
    }

    void lastYearAsItWasPublished()
    {
        MonthData published = MonthData::editions();
        published.set("REGION", "mixed_movements_estimate", "2024-01", 1500);
        const MonthData now = MonthData::editions();
        const FactsheetQuery query{
            *Month::make(2025, 7), {}, AsOf::edition(QStringLiteral("July 2024"))};
        const auto factsheet
            = makeFactsheet(query, now.dataset(), published.dataset(), now.catalogue(),
                            test::shippedStyle(QStringLiteral("2025")));
        QVERIFY(factsheet);
        QVERIFY(factsheet->figures.movements.base.amount > Amount::of(7060));
        QVERIFY(hasNote(*factsheet, QStringLiteral("as known at: July 2024")));
    }
};

QTEST_APPLESS_MAIN(TestMissingData)
#include "tst_missing_data.moc"
