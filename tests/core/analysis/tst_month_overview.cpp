// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_overview.h"

#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class TestMonthOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heightsAreShapesNotSums();
    void countsWhoReported();
    void marksWhatMayStillChange();
    void onePlaceAlone();
    void peakIsTheHighestWholeMonth();
};

void TestMonthOverview::heightsAreShapesNotSums()
{
    SmallRegion region;
    region.set("SRB", "arrivals", "2025-01", 1000).set("SRB", "arrivals", "2025-02", 500);
    region.set("ALB", "arrivals", "2025-01", 1).set("ALB", "arrivals", "2025-02", 4);
    const MonthOverview overview
        = monthOverview(region.dataset(), region.catalogue(),
                        *region.catalogue().findIndicator(QStringLiteral("arrivals")),
                        period("2025-01", "2025-03"));
    // Serbia at its highest and Albania at a quarter of its own; then a half and all.
    QCOMPARE(overview.months[0].height, 0.625);
    QCOMPARE(overview.months[1].height, 0.75);
    QCOMPARE(overview.months[2].height, 0.0);
}

void TestMonthOverview::countsWhoReported()
{
    SmallRegion region;
    region.fill("arrivals", "2025-01", 3).fill("arrivals", "2025-02", 0);
    region.clear("SRB", "arrivals", "2025-02");
    region.put("ALB", "arrivals", "2025-02", Datum::suppressed());
    const MonthOverview overview
        = monthOverview(region.dataset(), region.catalogue(),
                        *region.catalogue().findIndicator(QStringLiteral("arrivals")),
                        period("2024-12", "2025-02"));
    QCOMPARE(overview.find(month("2024-12"))->reported, 0);
    QCOMPARE(overview.find(month("2025-01"))->reported, 4);
    QCOMPARE(overview.find(month("2025-02"))->reported, 3);
    QCOMPARE(overview.find(month("2025-02"))->expected, 4);
    QVERIFY(!overview.find(month("2025-03")));
}

void TestMonthOverview::marksWhatMayStillChange()
{
    SmallRegion region;
    region.put("SRB", "arrivals", "2025-01", Datum::provisional(Amount::of(5)));
    region.put("SRB", "arrivals", "2025-02", Datum::estimated(Amount::of(5)));
    const MonthOverview overview
        = monthOverview(region.dataset(), region.catalogue(),
                        *region.catalogue().findIndicator(QStringLiteral("arrivals")),
                        period("2025-01", "2025-02"));
    QVERIFY(overview.months[0].provisional);
    QVERIFY(!overview.months[1].provisional);
}

void TestMonthOverview::onePlaceAlone()
{
    SmallRegion region;
    region.fill("arrivals", "2025-01", 3);
    region.set("SRB", "arrivals", "2025-01", 8);
    const MonthOverview overview = monthOverview(
        region.dataset(), region.catalogue(),
        *region.catalogue().findIndicator(QStringLiteral("arrivals")), period("2025-01", "2025-01"),
        region.catalogue().findPlace(QStringLiteral("SRB")));
    QCOMPARE(overview.months[0].expected, 1);
    QCOMPARE(overview.months[0].height, 1.0);
}

void TestMonthOverview::peakIsTheHighestWholeMonth()
{
    SmallRegion region;
    region.fill("arrivals", "2025-01", 3).fill("arrivals", "2025-02", 9);
    region.fill("arrivals", "2025-03", 9).fill("arrivals", "2025-04", 20);
    region.clear("SRB", "arrivals", "2025-04");
    const auto peak = [&region](const char *first, const char *last) {
        return peakMonth(monthOverview(
            region.dataset(), region.catalogue(),
            *region.catalogue().findIndicator(QStringLiteral("arrivals")), period(first, last)));
    };
    QCOMPARE(peak("2025-01", "2025-04"), month("2025-03"));
    QCOMPARE(peak("2025-01", "2025-02"), month("2025-02"));
    // Where no month is whole the highest has to do.
    QCOMPARE(peak("2025-04", "2025-06"), month("2025-04"));
    QVERIFY(!peak("2025-05", "2025-06"));
}

QTEST_GUILESS_MAIN(TestMonthOverview)
#include "tst_month_overview.moc"
