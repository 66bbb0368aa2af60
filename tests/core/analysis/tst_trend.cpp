// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/completeness.h"
#include "core/analysis/trend.h"
#include "core/analysis/trend_chart.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class TestTrend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gapsStayGaps();
    void regionWhereItMayBeAdded();
    void countriesWhereItMayNot();
    void chartSaysTheChangeWithinAYear();
    void chartSaysWhyItIsEmpty();
    void completenessKnowsEveryState();
    void lastCompleteMonthOfTheData();
};

namespace {

TrendQuery query(const SmallRegion &region, const char *indicator, Period period,
                 std::vector<PlaceId> places = {})
{
    return {*region.catalogue().findIndicator(QString::fromLatin1(indicator)),
            period,
            std::move(places),
            kTotal,
            {}};
}

} // namespace

void TestTrend::gapsStayGaps()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 1).set("ALB", "arrivals", "2025-03", 0);
    region.put("ALB", "arrivals", "2025-04", Datum::suppressed());
    const PlaceId albania = *region.catalogue().findPlace(QStringLiteral("ALB"));
    const Trend trend = trendOf(region.dataset(), region.catalogue(),
                                query(region, "arrivals", period("2025-01", "2025-04"), {albania}));
    QCOMPARE(trend.series.size(), std::size_t(1));
    const std::vector<PeriodValue> &values = trend.series[0].months;
    QCOMPARE(values.size(), std::size_t(4));
    QVERIFY(values[0].amount == Amount::of(1));
    QVERIFY(!values[1].amount);
    QVERIFY(values[2].amount == Amount::of(0));
    QVERIFY(!values[3].amount && values[3].suppressed);
    const ChartData chart = trendChart(trend, region.catalogue());
    QVERIFY(chart.kind == ChartKind::Lines);
    QCOMPARE(chart.categories[1].key, QStringLiteral("2025-02"));
    QCOMPARE(chart.categories[1].label, QStringLiteral("Feb 2025"));
    QVERIFY(chart.series[0].points[1].state == PointState::NotReported);
    QVERIFY(chart.series[0].points[2].state == PointState::Value);
    QVERIFY(chart.series[0].points[3].state == PointState::Suppressed);
}

void TestTrend::regionWhereItMayBeAdded()
{
    SmallRegion region;
    region.fill("present", "2025-01", 10).fill("present", "2025-02", 11);
    region.clear("SRB", "present", "2025-02");
    const Trend trend = trendOf(region.dataset(), region.catalogue(),
                                query(region, "present", period("2025-01", "2025-02")));
    QCOMPARE(trend.series.size(), std::size_t(1));
    QVERIFY(trend.series[0].place == kRegion);
    QVERIFY(trend.series[0].months[0].amount == Amount::of(40));
    QVERIFY(!trend.series[0].months[1].amount);
    QVERIFY(contains(trend.notes,
                     u"Only partly reported for month ends of January–February 2025: "
                     u"Serbia (1 of 2 months)."));
}

void TestTrend::countriesWhereItMayNot()
{
    const SmallRegion region;
    const Trend trend = trendOf(region.dataset(), region.catalogue(),
                                query(region, "arrivals", period("2025-01", "2025-02")));
    QCOMPARE(trend.series.size(), std::size_t(4));
    const Trend asked = trendOf(region.dataset(), region.catalogue(),
                                query(region, "arrivals", period("2025-01", "2025-02"), {kRegion}));
    QVERIFY(contains(asked.notes, u"The same person may be counted twice."));
}

void TestTrend::chartSaysTheChangeWithinAYear()
{
    SmallRegion region;
    region.fill("present", "2024-07", 100).fill("present", "2025-07", 50);
    const ChartData chart
        = trendChart(trendOf(region.dataset(), region.catalogue(),
                             query(region, "present", period("2024-07", "2025-07"))),
                     region.catalogue());
    QCOMPARE(chart.title, QStringLiteral("Present in the small region fell by 50% within a year"));
    QCOMPARE(chart.subtitle, QStringLiteral("July 2024–July 2025, end of each month, persons"));
    const ChartData shorter
        = trendChart(trendOf(region.dataset(), region.catalogue(),
                             query(region, "present", period("2024-08", "2025-07"))),
                     region.catalogue());
    QCOMPARE(shorter.title, QStringLiteral("Present in the small region"));
}

void TestTrend::chartSaysWhyItIsEmpty()
{
    const SmallRegion region;
    QCOMPARE(trendChart(trendOf(region.dataset(), region.catalogue(),
                                query(region, "present", period("2025-01", "2025-02"))),
                        region.catalogue())
                 .emptyReason,
             QStringLiteral("There are no figures of present for January–February 2025."));
}

void TestTrend::completenessKnowsEveryState()
{
    SmallRegion region;
    region.set("ALB", "intentions", "2025-01", 1);
    region.put("ALB", "intentions", "2025-02", Datum::estimated(Amount::of(1)));
    region.put("ALB", "intentions", "2025-03", Datum::suppressed());
    region.put("ALB", "intentions", "2025-04", Datum::notApplicable());
    const Completeness completeness
        = completenessOf(region.dataset(), region.catalogue(),
                         *region.catalogue().findIndicator(QStringLiteral("intentions")),
                         period("2025-01", "2025-05"));
    QVERIFY(completeness.months[0]
            == (std::vector{Coverage::Reported, Coverage::Provisional, Coverage::Suppressed,
                            Coverage::NotApplicable, Coverage::Missing}));
    QCOMPARE(completeness.reported(0), 2);
    QCOMPARE(completeness.expected(0), 4);
    QCOMPARE(completeness.expected(1), 0);
    QVERIFY(!completeness.isComplete(month("2025-01")));
    QVERIFY(!completeness.isComplete(month("2026-01")));
}

void TestTrend::lastCompleteMonthOfTheData()
{
    SmallRegion region;
    const IndicatorId arrivals = *region.catalogue().findIndicator(QStringLiteral("arrivals"));
    QVERIFY(!lastCompleteMonth(region.dataset(), region.catalogue(), arrivals));
    region.fill("arrivals", "2025-05", 1).fill("arrivals", "2025-06", 1);
    region.set("ALB", "arrivals", "2025-07", 1);
    QVERIFY(lastCompleteMonth(region.dataset(), region.catalogue(), arrivals) == month("2025-06"));
    region.clear("SRB", "arrivals", "2025-06").clear("SRB", "arrivals", "2025-05");
    QVERIFY(!lastCompleteMonth(region.dataset(), region.catalogue(), arrivals));
}

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
