// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_chart.h"
#include "core/analysis/comparison_title.h"
#include "core/analysis/ranking.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class TestComparisonChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titleSaysWhatTheNumbersSay_data();
    void titleSaysWhatTheNumbersSay();
    void titleOfOnePlace();
    void subtitleSaysWhatIsCompared();
    void barsLargestFirst();
    void gapsAreGaps();
    void monthsAreLines();
    void breakdownsWithOthers();
    void saysWhyItIsEmpty();
    void unknownIsLast();
};

void TestComparisonChart::titleSaysWhatTheNumbersSay_data()
{
    // Both periods of Albania, Kosovo, Montenegro and Serbia; −1 is not reported.
    QTest::addColumn<std::vector<int>>("now");
    QTest::addColumn<std::vector<int>>("before");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const std::vector<int> &now,
                        const std::vector<int> &before, const char *title) {
        QTest::newRow(name) << now << before << QString::fromUtf8(title);
    };
    row("all fell", {1, 2, 3, 4}, {5, 5, 5, 5}, "New arrivals fell in all four countries");
    row("all rose", {6, 7, 8, 9}, {5, 5, 5, 0}, "New arrivals rose in all four countries");
    row("most rose", {6, 7, 8, 1}, {5, 5, 5, 5}, "New arrivals rose in three of four countries");
    row("most fell", {1, 2, 5, 9}, {5, 5, 5, 5}, "New arrivals fell in two of four countries");
    row("as many", {1, 2, 8, 9}, {5, 5, 5, 5},
        "New arrivals rose in two and fell in two of four countries");
    row("none changed", {5, 5, 5, 5}, {5, 5, 5, 5},
        "New arrivals stayed the same in all four countries");
    row("one missing", {1, 2, 3, -1}, {5, 5, 5, 5},
        "New arrivals fell in all three countries that can be compared");
    row("one missing, mixed", {1, 2, 9, -1}, {5, 5, 5, 5},
        "New arrivals fell in two of the three countries that can be compared");
    row("two left", {1, 2, -1, -1}, {5, 5, 5, 5},
        "New arrivals fell in both countries that can be compared");
    row("one left", {1, -1, -1, -1}, {5, 5, 5, 5},
        "New arrivals fell in the only country that can be compared");
    row("nothing to compare", {1, 1, 1, 1}, {-1, -1, -1, -1}, "New arrivals by country");
}

void TestComparisonChart::titleSaysWhatTheNumbersSay()
{
    QFETCH(std::vector<int>, now);
    QFETCH(std::vector<int>, before);
    SmallRegion region;
    const char *const places[] = {"ALB", "XKX", "MNE", "SRB"};
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i] >= 0) {
            region.set(places[i], "arrivals", "2025-07", now[i]);
        }
        if (before[i] >= 0) {
            region.set(places[i], "arrivals", "2024-07", before[i]);
        }
    }
    const Comparison c = region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07");
    QTEST(comparisonTitle(c, region.catalogue()), "title");
}

void TestComparisonChart::titleOfOnePlace()
{
    SmallRegion region;
    region.set("REGION", "estimate", "2025-07", 90).set("REGION", "estimate", "2024-07", 100);
    region.fill("present", "2025-07", 10).fill("present", "2024-07", 20);
    QCOMPARE(comparisonTitle(region.compare("estimate", "2025-07", "2025-07", "2024-07", "2024-07"),
                             region.catalogue()),
             QStringLiteral("Estimate in the small region fell by 10%"));
    QCOMPARE(comparisonTitle(region.compare("present", "2025-07", "2025-07", "2024-07", "2024-07",
                                            GroupBy::Month, {"ALB"}),
                             region.catalogue()),
             QStringLiteral("Present in Albania fell from 20 to 10"));
    QCOMPARE(comparisonTitle(region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07",
                                            GroupBy::Country, {"SRB"}),
                             region.catalogue()),
             QStringLiteral("New arrivals in Serbia"));
}

void TestComparisonChart::subtitleSaysWhatIsCompared()
{
    SmallRegion region;
    Comparison c = region.compare("arrivals", "2025-01", "2025-07", "2024-01", "2024-07");
    QCOMPARE(comparisonSubtitle(c, region.catalogue()),
             QStringLiteral("January–July 2025 compared with January–July 2024, persons"));
    c.query.b.asOf = AsOf::edition(QStringLiteral("July 2024"));
    QCOMPARE(comparisonSubtitle(c, region.catalogue()),
             QStringLiteral("January–July 2025 compared with January–July 2024 as published in "
                            "“July 2024”, persons"));
}

void TestComparisonChart::barsLargestFirst()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-07", 100).set("ALB", "arrivals", "2024-07", 200);
    region.set("XKX", "arrivals", "2025-07", 300).set("XKX", "arrivals", "2024-07", 200);
    region.set("MNE", "arrivals", "2024-07", 50);
    region.set("SRB", "arrivals", "2025-07", 5).set("SRB", "arrivals", "2024-07", 3);
    const ChartData chart = comparisonChart(
        region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07"), region.catalogue());
    QVERIFY(chart.kind == ChartKind::GroupedBars);
    QVERIFY(chart.emptyReason.isEmpty());
    std::vector<QString> keys;
    std::vector<QString> annotations;
    for (const ChartCategory &category : chart.categories) {
        keys.push_back(category.key);
        annotations.push_back(category.annotation);
    }
    QCOMPARE(keys,
             (std::vector<QString>{QStringLiteral("XKX"), QStringLiteral("ALB"),
                                   QStringLiteral("SRB"), QStringLiteral("MNE")}));
    QCOMPARE(annotations,
             (std::vector<QString>{QStringLiteral("+50%"), QStringLiteral("−50%"),
                                   QStringLiteral("from 3 to 5"), QString()}));
    QCOMPARE(chart.categories[0].label, QStringLiteral("Kosovo*"));
    QCOMPARE(chart.series[0].name, QStringLiteral("July 2025"));
    QVERIFY(chart.series[0].role == SeriesRole::Current);
    QVERIFY(chart.series[1].role == SeriesRole::Previous);
    QCOMPARE(chart.series[0].points[0].value, 300.0);
    QCOMPARE(chart.source, QStringLiteral("Source: national authorities"));
    QVERIFY(contains(chart.notes, u"* About Kosovo."));
    QVERIFY(contains(chart.notes, u"** About Serbia."));
    QVERIFY(contains(chart.notes, u"Not reported for July 2025: Montenegro."));
}

void TestComparisonChart::gapsAreGaps()
{
    SmallRegion region;
    region.set("ALB", "intentions", "2025-07", 0);
    region.put("SRB", "intentions", "2025-07", Datum::suppressed());
    region.put("ALB", "intentions", "2024-07", Datum::provisional(Amount::of(7)));
    const ChartData chart
        = comparisonChart(region.compare("intentions", "2025-07", "2025-07", "2024-07", "2024-07"),
                          region.catalogue());
    const auto point = [&](const char *key, std::size_t series) {
        const auto found
            = std::ranges::find(chart.categories, QString::fromLatin1(key), &ChartCategory::key);
        return chart.series[series]
            .points[static_cast<std::size_t>(found - chart.categories.begin())];
    };
    QVERIFY(point("ALB", 0).state == PointState::Value);
    QCOMPARE(point("ALB", 0).value, 0.0);
    QVERIFY(point("ALB", 1).provisional);
    QVERIFY(point("SRB", 0).state == PointState::Suppressed);
    QVERIFY(point("SRB", 1).state == PointState::NotReported);
    QVERIFY(point("XKX", 0).state == PointState::NotApplicable);
}

void TestComparisonChart::monthsAreLines()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 10).set("ALB", "arrivals", "2025-03", 30);
    const ChartData chart
        = comparisonChart(region.compare("arrivals", "2025-01", "2025-03", "2024-01", "2024-03",
                                         GroupBy::Month, {"ALB"}),
                          region.catalogue());
    QVERIFY(chart.kind == ChartKind::Lines);
    QCOMPARE(chart.categories[1].key, QStringLiteral("2025-02"));
    QVERIFY(chart.series[0].points[1].state == PointState::NotReported);
    QVERIFY(chart.series[0].points[2].state == PointState::Value);
}

void TestComparisonChart::breakdownsWithOthers()
{
    const SmallRegion region;
    std::vector<ComparisonRow> rows;
    for (const auto &[key, amount] : {std::pair{u"Cuba", 5}, std::pair{u"Nepal", 9},
                                      std::pair{u"Other", 3}, std::pair{u"Unknown", 100}}) {
        PeriodValue value;
        value.amount = Amount::of(amount);
        rows.push_back({QString::fromUtf16(key), {}, value, value, {}, {}, {}});
    }
    const auto shown = largestWithOthers(rows, region.catalogue(), 1);
    QCOMPARE(shown.size(), std::size_t(3));
    QCOMPARE(shown[0].key, QStringLiteral("Nepal"));
    QCOMPARE(shown[1].key, QStringLiteral("others"));
    QVERIFY(shown[1].a.amount == Amount::of(8));
    QVERIFY(shown[1].change == Amount::of(0));
    QCOMPARE(shown[2].key, QStringLiteral("Unknown"));
}

void TestComparisonChart::saysWhyItIsEmpty()
{
    const SmallRegion region;
    QCOMPARE(comparisonChart(region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07"),
                             region.catalogue())
                 .emptyReason,
             QStringLiteral("There are no figures of new arrivals for July 2025 or July 2024."));
    QCOMPARE(comparisonChart(region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07",
                                            GroupBy::Breakdown),
                             region.catalogue())
                 .emptyReason,
             QStringLiteral("The same person may be counted twice."));
}

void TestComparisonChart::unknownIsLast()
{
    SmallRegion region;
    for (const char *breakdown : {"Unknown", "Other", "Cuba", "Nepal"}) {
        region.set("ALB", "arrivals", "2025-07", breakdown[0], breakdown);
        region.set("ALB", "arrivals", "2024-07", 1, breakdown);
    }
    const ChartData chart
        = comparisonChart(region.compare("arrivals", "2025-07", "2025-07", "2024-07", "2024-07",
                                         GroupBy::Breakdown, {"ALB"}),
                          region.catalogue());
    QCOMPARE(chart.categories.size(), std::size_t(4));
    QCOMPARE(chart.categories[0].key, QStringLiteral("Nepal"));
    QCOMPARE(chart.categories[2].key, QStringLiteral("others"));
    QCOMPARE(chart.categories[3].key, QStringLiteral("Unknown"));
}

QTEST_GUILESS_MAIN(TestComparisonChart)
#include "tst_comparison_chart.moc"
