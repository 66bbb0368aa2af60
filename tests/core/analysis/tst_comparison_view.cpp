// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_view.h"

#include "core/analysis/country_charts.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

/// Four countries: Albania, Kosovo, Montenegro and Serbia. Arrivals may not be added, those present
/// at the end of a month may.
class TestComparisonView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeIsSortedByItsSize();
    void ranksSharePlaces();
    void rankSaysWhoMoved();
    void waterfallLeadsFromOneSumToTheOther();
    void waterfallNamesWhatCountriesDoNotExplain();
    void incompleteSumIsNotTakenApart();
    void sharesAreLicensedOnly();
    void sharesAreOfTheSum();
    void smallPartsOfAWholeStandTogether();
    void monthsOfOneCountryKeepGaps();
    void monthsNameBothWhereTheyDiffer();
    void everyCountryHasItsPanel();
    void refusalsSayWhy();
    void onlyTheLargestAreShownWhenWanted();
    void earlierYearsLieBehindTheLines();
    void oneEarlierYearIsNoRange();
    void eventsAreMarkedInTheirMonths();
    void confirmedPartOfABarIsSettled();

private:
    [[nodiscard]] static ChartData view(const SmallRegion &region, ComparisonView kind,
                                        const ComparisonQuery &query,
                                        std::optional<PlaceId> selected = {})
    {
        const Dataset dataset = region.dataset();
        return viewChart(kind, {dataset, dataset, region.catalogue(), query, selected});
    }
    [[nodiscard]] static SmallRegion present();
    [[nodiscard]] static QStringList keys(const std::vector<ChartCategory> &categories)
    {
        QStringList found;
        for (const ChartCategory &category : categories) {
            found << category.key;
        }
        return found;
    }
};

SmallRegion TestComparisonView::present()
{
    SmallRegion region;
    const auto put = [&region](const char *place, int before, int now) {
        region.set(place, "present", "2024-07", before).set(place, "present", "2025-07", now);
    };
    put("ALB", 100, 90);
    put("XKX", 50, 150);
    put("MNE", 200, 120);
    put("SRB", 50, 40);
    return region;
}

void TestComparisonView::changeIsSortedByItsSize()
{
    const SmallRegion region = present();
    const ChartData data
        = view(region, ComparisonView::Change,
               region.query("present", "2025-07", "2025-07", "2024-07", "2024-07"));
    QCOMPARE(data.kind, ChartKind::Dumbbell);
    QCOMPARE(keys(data.categories),
             (QStringList{QStringLiteral("XKX"), QStringLiteral("MNE"), QStringLiteral("ALB"),
                          QStringLiteral("SRB")}));
    QCOMPARE(data.series[0].points[0].value, 150.0);
    QCOMPARE(data.series[1].points[0].value, 50.0);
}

void TestComparisonView::ranksSharePlaces()
{
    const auto point = [](double value) {
        ChartPoint made;
        made.state = PointState::Value;
        made.value = value;
        return made;
    };
    QCOMPARE(ranks({point(5), point(9), ChartPoint(), point(5), point(1)}),
             (std::vector<int>{2, 1, 0, 2, 4}));
}

void TestComparisonView::rankSaysWhoMoved()
{
    const SmallRegion region = present();
    const ChartData data
        = view(region, ComparisonView::Rank,
               region.query("present", "2025-07", "2025-07", "2024-07", "2024-07"));
    QCOMPARE(keys(data.categories).first(), QStringLiteral("XKX"));
    QCOMPARE(data.categories[0].annotation, QStringLiteral("up 2"));
    QCOMPARE(data.categories[1].annotation, QStringLiteral("down 1"));
}

void TestComparisonView::waterfallLeadsFromOneSumToTheOther()
{
    const SmallRegion region = present();
    const ChartData data
        = view(region, ComparisonView::Explained,
               region.query("present", "2025-07", "2025-07", "2024-07", "2024-07"));
    QCOMPARE(data.kind, ChartKind::Waterfall);
    QCOMPARE(data.categories.size(), 6U);
    double at = data.series[0].points.front().value;
    QCOMPARE(at, 400.0);
    for (std::size_t row = 1; row < 5; ++row) {
        const ChartPoint &step = data.series[2].points[row];
        QCOMPARE(step.from, at);
        at = step.value;
    }
    QCOMPARE(at, 400.0);
    QCOMPARE(data.series[1].points.back().value, 400.0);
    QCOMPARE(data.series[1].points.back().from, 0.0);
}

void TestComparisonView::waterfallNamesWhatCountriesDoNotExplain()
{
    SmallRegion region = present();
    region.set("REGION", "present", "2025-07", 410).set("REGION", "present", "2024-07", 400);
    const ChartData data
        = view(region, ComparisonView::Explained,
               region.query("present", "2025-07", "2025-07", "2024-07", "2024-07"));
    QCOMPARE(data.categories[5].label, QStringLiteral("Not by country"));
    QCOMPARE(data.series[2].points[5].value - data.series[2].points[5].from, 10.0);
}

void TestComparisonView::incompleteSumIsNotTakenApart()
{
    SmallRegion region = present();
    region.clear("ALB", "present", "2024-07");
    const auto query = region.query("present", "2025-07", "2025-07", "2024-07", "2024-07");
    QVERIFY(!view(region, ComparisonView::Explained, query).emptyReason.isEmpty());
    QVERIFY(!view(region, ComparisonView::Share, query).emptyReason.isEmpty());
}

void TestComparisonView::sharesAreLicensedOnly()
{
    SmallRegion region;
    region.fill("arrivals", "2025-01", 5).fill("arrivals", "2024-01", 5);
    for (const auto kind : {ComparisonView::Share, ComparisonView::Explained}) {
        const ChartData data = view(
            region, kind, region.query("arrivals", "2025-01", "2025-01", "2024-01", "2024-01"));
        QVERIFY2(data.emptyReason.contains(QStringLiteral("counted twice")),
                 qPrintable(data.emptyReason));
    }
}

void TestComparisonView::sharesAreOfTheSum()
{
    const SmallRegion region = present();
    const ChartData data
        = view(region, ComparisonView::Share,
               region.query("present", "2025-07", "2025-07", "2024-07", "2024-07"));
    QVERIFY(data.inPercent);
    double sum = 0;
    for (const ChartPoint &point : data.series[0].points) {
        sum += point.value;
    }
    QVERIFY(std::abs(sum - 100) <= 2); // four rounded numbers
    QCOMPARE(data.categories[0].annotation, QStringLiteral("+25"));
}

void TestComparisonView::smallPartsOfAWholeStandTogether()
{
    const SmallRegion region = present();
    const Dataset dataset = region.dataset();
    ViewSource source{dataset, dataset, region.catalogue(),
                      region.query("present", "2025-07", "2025-07", "2024-07", "2024-07")};
    source.options.most = 3;
    const ChartData shares = viewChart(ComparisonView::Share, source);
    QCOMPARE(keys(shares.categories),
             (QStringList{QStringLiteral("XKX"), QStringLiteral("MNE"), QStringLiteral("others")}));
    QVERIFY(std::abs(shares.series[0].points[2].value - 32.5) <= 0.5);
    QCOMPARE(shares.series[1].points[2].value, 38.0); // 150 of 400
    QVERIFY2(shares.notes.back().startsWith(QStringLiteral("Others: Albania and Serbia")),
             qPrintable(shares.notes.back()));

    const ChartData steps = viewChart(ComparisonView::Explained, source);
    QCOMPARE(keys(steps.categories),
             (QStringList{QStringLiteral("b"), QStringLiteral("XKX"), QStringLiteral("MNE"),
                          QStringLiteral("others"), QStringLiteral("a")}));
    const ChartPoint &others = steps.series[2].points[3];
    QCOMPARE(others.value - others.from, -20.0);
    QCOMPARE(others.value, 400.0);

    source.options.most = 4;
    QCOMPARE(viewChart(ComparisonView::Share, source).categories.size(), 4U);
    QVERIFY(!keys(viewChart(ComparisonView::Share, source).categories)
                 .contains(QStringLiteral("others")));
}

void TestComparisonView::monthsOfOneCountryKeepGaps()
{
    SmallRegion region;
    for (const char *iso : {"2024-01", "2024-02", "2024-03", "2025-01", "2025-03"}) {
        region.set("SRB", "arrivals", iso, 7);
    }
    const auto query = region.query("arrivals", "2025-01", "2025-03", "2024-01", "2024-03");
    const ChartData data = view(region, ComparisonView::Months, query,
                                region.catalogue().findPlace(QStringLiteral("SRB")));
    QCOMPARE(data.kind, ChartKind::Lines);
    QCOMPARE(data.categories[1].label, QStringLiteral("Feb"));
    QCOMPARE(data.series[0].points[1].state, PointState::NotReported);
    QCOMPARE(data.series[1].points[1].value, 7.0);
    QCOMPARE(data.series[1].role, SeriesRole::Previous);
    QVERIFY(!view(region, ComparisonView::Months, query).emptyReason.isEmpty());
}

void TestComparisonView::monthsNameBothWhereTheyDiffer()
{
    SmallRegion region;
    for (const char *iso : {"2025-01", "2025-02", "2025-03", "2025-04", "2025-05"}) {
        region.set("SRB", "arrivals", iso, 7);
    }
    const ChartData data
        = view(region, ComparisonView::Months,
               region.query("arrivals", "2025-03", "2025-05", "2025-01", "2025-02"),
               region.catalogue().findPlace(QStringLiteral("SRB")));
    QCOMPARE(data.categories[0].label, QStringLiteral("Mar / Jan"));
    // The shorter period has no third month: no gap, nothing that is missing.
    QCOMPARE(data.series[1].points[2].state, PointState::NotApplicable);
}

void TestComparisonView::everyCountryHasItsPanel()
{
    SmallRegion region;
    for (const char *iso : {"2024-01", "2024-02", "2025-01", "2025-02"}) {
        region.fill("arrivals", iso, 7);
    }
    const ChartData data
        = view(region, ComparisonView::Countries,
               region.query("arrivals", "2025-01", "2025-02", "2024-01", "2024-02"));
    QCOMPARE(data.kind, ChartKind::SmallMultiples);
    QCOMPARE(data.panels.size(), 4U);
    QCOMPARE(data.series.size(), 8U);
    QCOMPARE(data.series[7].panel, 3);
    QCOMPARE(&chartTargets(data), &data.panels);
}

void TestComparisonView::refusalsSayWhy()
{
    const SmallRegion region;
    const Catalogue &catalogue = region.catalogue();
    const auto indicator = [&catalogue](const char *code) {
        return *catalogue.findIndicator(QString::fromLatin1(code));
    };
    QVERIFY(!viewRefusal(ComparisonView::Bars, catalogue, indicator("arrivals")));
    QVERIFY(viewRefusal(ComparisonView::Months, catalogue, indicator("arrivals")));
    QVERIFY(!viewRefusal(ComparisonView::Months, catalogue, indicator("arrivals"), PlaceId(1)));
    QVERIFY(!viewRefusal(ComparisonView::Explained, catalogue, indicator("present")));
    QVERIFY(viewRefusal(ComparisonView::Countries, catalogue, indicator("estimate")));
    QVERIFY(viewRefusal(ComparisonView::Stages, catalogue, indicator("arrivals")));
    // A view that does not suit says so in the chart, and draws nothing.
    const ChartData data
        = view(region, ComparisonView::Stages,
               region.query("arrivals", "2025-01", "2025-01", "2024-01", "2024-01"));
    QVERIFY(!data.emptyReason.isEmpty());
}

void TestComparisonView::onlyTheLargestAreShownWhenWanted()
{
    const SmallRegion region = present();
    const Dataset dataset = region.dataset();
    ViewSource source{dataset,
                      dataset,
                      region.catalogue(),
                      region.query("present", "2025-07", "2025-07", "2024-07", "2024-07"),
                      {},
                      {}};
    const QString title = viewChart(ComparisonView::Bars, source).title;
    source.options.most = 2;
    for (const ComparisonView kind : {ComparisonView::Bars, ComparisonView::Change}) {
        const ChartData chart = viewChart(kind, source);
        QCOMPARE(chart.categories.size(), 2U);
        QCOMPARE(chart.title, title);
        QVERIFY(std::ranges::any_of(chart.notes, [](const QString &note) {
            return note.startsWith(QStringLiteral("Not shown: Albania and Serbia"));
        }));
    }
    // A share of some is no share: all others are there as one.
    QCOMPARE(keys(viewChart(ComparisonView::Share, source).categories),
             (QStringList{QStringLiteral("XKX"), QStringLiteral("others")}));
}

void TestComparisonView::earlierYearsLieBehindTheLines()
{
    SmallRegion region;
    for (int year = 2020; year <= 2025; ++year) {
        for (int month = 1; month <= 3; ++month) {
            const QByteArray iso = QByteArray::number(year) + "-0" + QByteArray::number(month);
            region.set("SRB", "arrivals", iso.constData(), 10 * (year - 2019) + month);
        }
    }
    region.clear("SRB", "arrivals", "2021-02");
    const Dataset dataset = region.dataset();
    ViewSource source{dataset,
                      dataset,
                      region.catalogue(),
                      region.query("arrivals", "2025-01", "2025-03", "2024-01", "2024-03"),
                      region.catalogue().findPlace(QStringLiteral("SRB")),
                      {}};
    QVERIFY(!viewChart(ComparisonView::Months, source).range);
    source.options.ground = LinesGround::EarlierYears;
    const ChartData chart = viewChart(ComparisonView::Months, source);
    QVERIFY(chart.range);
    QCOMPARE(chart.range->name, QStringLiteral("Range of 2020–2024"));
    QCOMPARE(chart.range->spans.size(), 3U);
    QCOMPARE(chart.range->spans[0]->low, 11.0);
    QCOMPARE(chart.range->spans[0]->high, 51.0);
    QCOMPARE(chart.range->spans[1]->low, 12.0);
    source.options.ground = LinesGround::Difference;
    QVERIFY(viewChart(ComparisonView::Months, source).differenceFilled);
}

void TestComparisonView::oneEarlierYearIsNoRange()
{
    SmallRegion region;
    for (const char *month : {"2024-01", "2024-02", "2025-01", "2025-02"}) {
        region.set("SRB", "arrivals", month, 5);
    }
    const Dataset dataset = region.dataset();
    ViewSource source{dataset,
                      dataset,
                      region.catalogue(),
                      region.query("arrivals", "2025-01", "2025-02", "2024-01", "2024-02"),
                      region.catalogue().findPlace(QStringLiteral("SRB")),
                      {}};
    source.options.ground = LinesGround::EarlierYears;
    QVERIFY(!viewChart(ComparisonView::Months, source).range);
}

void TestComparisonView::eventsAreMarkedInTheirMonths()
{
    SmallRegion region;
    for (const char *month : {"2024-01", "2024-02", "2025-01", "2025-02"}) {
        region.set("SRB", "arrivals", month, 5);
    }
    const Dataset dataset = region.dataset();
    ViewSource source{dataset,
                      dataset,
                      region.catalogue(),
                      region.query("arrivals", "2025-01", "2025-02", "2024-01", "2024-02"),
                      region.catalogue().findPlace(QStringLiteral("SRB")),
                      {}};
    source.options.events = {{QDate(2024, 2, 3), QStringLiteral("then")},
                             {QDate(2024, 6, 1), QStringLiteral("neither")},
                             {QDate(2025, 1, 31), QStringLiteral("now")}};
    const ChartData chart = viewChart(ComparisonView::Months, source);
    QCOMPARE(chart.events.size(), 2U);
    QCOMPARE(chart.events[0].category, 0);
    QCOMPARE(chart.events[0].date, QStringLiteral("31 January 2025"));
    QCOMPARE(chart.events[1].category, 1);
    QCOMPARE(chart.events[1].text, QStringLiteral("then"));
    QVERIFY(viewChart(ComparisonView::Bars, source).events.empty());
}

void TestComparisonView::confirmedPartOfABarIsSettled()
{
    SmallRegion region;
    region.set("SRB", "arrivals", "2025-01", 70)
        .put("SRB", "arrivals", "2025-02", *Datum::make(Amount::of(20), Status::Provisional))
        .put("SRB", "arrivals", "2025-03", *Datum::make(Amount::of(10), Status::Estimated))
        .set("SRB", "arrivals", "2024-01", 60);
    const ChartData chart
        = view(region, ComparisonView::Bars,
               region.query("arrivals", "2025-01", "2025-03", "2024-01", "2024-01"));
    const ChartPoint &now = chart.series[0].points[0];
    QVERIFY(now.provisional);
    QCOMPARE(now.value, 100.0);
    QCOMPARE(now.settled, 70.0);
    QCOMPARE(chart.series[1].points[0].settled, 0.0);
    QVERIFY(!chart.series[1].points[0].provisional);
}

QTEST_GUILESS_MAIN(TestComparisonView)
#include "tst_comparison_view.moc"
