// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flowIsSummedOverTheMonths();
    void stockIsTheEndOfTheLastMonth();
    void stockIsMissingWhenTheLastMonthIs();
    void zeroIsNotMissing();
    void percentNeedsEveryMonth();
    void suppressedMonthLeavesNoPercent();
    void stageThatDoesNotExist();
    void arrivalsAreNeverAdded();
    void licensedSumNeedsEveryPart();
    void storedTotalWinsOverTheSum();
    void oneCountryIsItsOwnTotal();
    void regionalIndicator();
    void breakdownsOfOneCountry();
    void breakdownsOverCountries();
    void monthsSideBySide();
    void monthsOfAStock();
    void countsCountries();
    void twoStatesOfTheData();
};

void TestComparison::flowIsSummedOverTheMonths()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 10).set("ALB", "arrivals", "2025-02", 20);
    region.set("ALB", "arrivals", "2024-01", 40).set("ALB", "arrivals", "2024-02", 80);
    const Comparison c = region.compare("arrivals", "2025-01", "2025-02", "2024-01", "2024-02");
    QCOMPARE(c.aWords, QStringLiteral("January–February 2025"));
    QCOMPARE(c.bWords, QStringLiteral("January–February 2024"));
    const ComparisonRow &alb = c.rows[0];
    QCOMPARE(alb.key, QStringLiteral("ALB"));
    QCOMPARE(alb.a.amount, Amount::of(30));
    QCOMPARE(alb.b.amount, Amount::of(120));
    QCOMPARE(alb.change, Amount::of(-90));
    QCOMPARE(alb.percent, -75.0);
    QVERIFY(!alb.noPercent);
    QCOMPARE(alb.a.monthsReported, 2);
    QCOMPARE(alb.a.monthsExpected, 2);
    QVERIFY(alb.a.isComplete());
}

void TestComparison::stockIsTheEndOfTheLastMonth()
{
    SmallRegion region;
    region.set("ALB", "present", "2025-06", 500).set("ALB", "present", "2025-07", 400);
    region.set("ALB", "present", "2024-07", 800);
    const Comparison c = region.compare("present", "2025-01", "2025-07", "2024-01", "2024-07");
    QVERIFY(c.stock);
    QCOMPARE(c.aWords, QStringLiteral("end of July 2025"));
    QCOMPARE(c.rows[0].a.amount, Amount::of(400));
    QCOMPARE(c.rows[0].a.monthsExpected, 1);
    QCOMPARE(c.rows[0].percent, -50.0);
}

void TestComparison::stockIsMissingWhenTheLastMonthIs()
{
    SmallRegion region;
    region.set("ALB", "present", "2025-06", 500).set("ALB", "present", "2024-07", 800);
    const Comparison c = region.compare("present", "2025-01", "2025-07", "2024-01", "2024-07");
    QVERIFY(!c.rows[0].a.amount);
    QCOMPARE(c.rows[0].a.monthsReported, 0);
    QCOMPARE(c.rows[0].a.monthsExpected, 1);
    QCOMPARE(c.rows[0].noPercent, NoPercent::CurrentMissing);
}

void TestComparison::zeroIsNotMissing()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 0).set("ALB", "arrivals", "2024-01", 0);
    const Comparison c = region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01");
    QCOMPARE(c.rows[0].a.amount, Amount::of(0));
    QCOMPARE(c.rows[0].change, Amount::of(0));
    QCOMPARE(c.rows[0].noPercent, NoPercent::BaseZero);
    QVERIFY(!c.rows[1].a.amount);
    QCOMPARE(c.rows[1].noPercent, NoPercent::CurrentMissing);
}

void TestComparison::percentNeedsEveryMonth()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 10).set("ALB", "arrivals", "2025-02", 20);
    region.set("ALB", "arrivals", "2024-01", 40);
    const Comparison c = region.compare("arrivals", "2025-01", "2025-02", "2024-01", "2024-02");
    QCOMPARE(c.rows[0].b.amount, Amount::of(40));
    QCOMPARE(c.rows[0].b.monthsReported, 1);
    QCOMPARE(c.rows[0].change, Amount::of(-10));
    QVERIFY(!c.rows[0].percent);
    QCOMPARE(c.rows[0].noPercent, NoPercent::UnequalCoverage);
    QVERIFY(contains(c.notes,
                     u"Only partly reported for January–February 2024: Albania (1 of 2 months)."));
    QVERIFY(contains(c.notes,
                     u"Not reported for January–February 2025: Kosovo, Montenegro and Serbia."));
}

void TestComparison::suppressedMonthLeavesNoPercent()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 10)
        .put("ALB", "arrivals", "2025-02", Datum::suppressed());
    region.set("ALB", "arrivals", "2024-01", 40).set("ALB", "arrivals", "2024-02", 2);
    const Comparison c = region.compare("arrivals", "2025-01", "2025-02", "2024-01", "2024-02");
    QVERIFY(c.rows[0].a.suppressed);
    QCOMPARE(c.rows[0].a.monthsReported, 1);
    QCOMPARE(c.rows[0].noPercent, NoPercent::Suppressed);
}

void TestComparison::stageThatDoesNotExist()
{
    SmallRegion region;
    region.set("MNE", "intentions", "2018-01", 5).set("MNE", "intentions", "2018-02", 7);
    const Comparison c = region.compare("intentions", "2017-12", "2018-02", "2016-12", "2017-02");
    const ComparisonRow &kosovo = c.rows[1];
    QVERIFY(!kosovo.a.amount);
    QCOMPARE(kosovo.a.monthsExpected, 0);
    QCOMPARE(kosovo.a.notApplicable, QStringLiteral("Kosovo has no such stage."));
    QCOMPARE(kosovo.noPercent, NoPercent::NotApplicable);
    const ComparisonRow &montenegro = c.rows[2];
    QCOMPARE(montenegro.a.amount, Amount::of(12));
    QCOMPARE(montenegro.a.monthsExpected, 2);
    QVERIFY(montenegro.a.isComplete());
    QVERIFY(montenegro.b.notApplicable);
    QVERIFY(contains(c.notes, u"Kosovo has no such stage."));
    QVERIFY(contains(c.notes, u"Montenegro began in 2018."));
}

void TestComparison::arrivalsAreNeverAdded()
{
    SmallRegion region;
    region.fill("arrivals", "2025-01", 10).fill("arrivals", "2024-01", 10);
    const Comparison c = region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01");
    QVERIFY(!c.total);
    QCOMPARE(c.total.error().code, QStringLiteral("double_counting"));
    QCOMPARE(c.total.error().text, QStringLiteral("The same person may be counted twice."));
    for (const GroupBy by : {GroupBy::Breakdown, GroupBy::Month}) {
        const Comparison other
            = region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01", by);
        QVERIFY(other.rows.empty());
        QCOMPARE(other.total.error().code, QStringLiteral("double_counting"));
    }
}

void TestComparison::licensedSumNeedsEveryPart()
{
    SmallRegion region;
    region.fill("present", "2025-01", 10).fill("present", "2024-01", 20);
    Comparison c = region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01");
    QVERIFY(c.total);
    QCOMPARE(c.total->a.amount, Amount::of(40));
    QCOMPARE(c.total->percent, -50.0);
    QCOMPARE(c.total->key, QStringLiteral("REGION"));

    region.clear("SRB", "present", "2024-01");
    c = region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01");
    QVERIFY(c.total);
    QCOMPARE(c.total->a.amount, Amount::of(40));
    QVERIFY(!c.total->b.amount);
    QCOMPARE(c.total->noPercent, NoPercent::BaseMissing);

    region.clear("ALB", "present", "2025-01");
    c = region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01");
    QCOMPARE(c.total.error().code, QStringLiteral("incomplete"));

    region.put("ALB", "present", "2025-01", Datum::suppressed());
    c = region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01");
    QCOMPARE(c.total.error().code, QStringLiteral("suppressed"));
}

void TestComparison::storedTotalWinsOverTheSum()
{
    SmallRegion region;
    region.fill("present", "2025-01", 10).fill("present", "2024-01", 20);
    region.set("REGION", "present", "2025-01", 42);
    const Comparison c = region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01");
    QCOMPARE(c.total->a.amount, Amount::of(42));
    QCOMPARE(c.total->b.amount, Amount::of(80));
    QVERIFY(contains(c.notes,
                     u"The total given for the region for end of January 2025, 42, is 2 more than "
                     u"the sum of its parts, 40."));
    // The region's figure says nothing about some of the countries.
    const Comparison two = region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01",
                                          GroupBy::Country, {"ALB", "SRB"});
    QCOMPARE(two.rows.size(), std::size_t{2});
    QCOMPARE(two.total->a.amount, Amount::of(20));
}

void TestComparison::oneCountryIsItsOwnTotal()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 10).set("ALB", "arrivals", "2024-01", 8);
    const Comparison c = region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01",
                                        GroupBy::Country, {"ALB"});
    QCOMPARE(c.total->a.amount, Amount::of(10));
    QCOMPARE(c.total->key, QStringLiteral("ALB"));
}

void TestComparison::regionalIndicator()
{
    SmallRegion region;
    region.set("REGION", "estimate", "2025-01", 90).set("REGION", "estimate", "2024-01", 100);
    const Comparison c = region.compare("estimate", "2025-01", "2025-01", "2024-01", "2024-01");
    QCOMPARE(c.rows.size(), std::size_t{1});
    QCOMPARE(c.rows[0].key, QStringLiteral("REGION"));
    QCOMPARE(c.total->percent, -10.0);
}

void TestComparison::breakdownsOfOneCountry()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 10).set("ALB", "arrivals", "2024-01", 8);
    region.set("ALB", "arrivals", "2025-01", 6, "Cuba")
        .set("ALB", "arrivals", "2024-01", 3, "Cuba");
    region.set("ALB", "arrivals", "2025-01", 4, "Other");
    const Comparison c = region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01",
                                        GroupBy::Breakdown, {"ALB"});
    QCOMPARE(c.rows.size(), std::size_t{2});
    QCOMPARE(c.rows[0].key, QStringLiteral("Cuba"));
    QCOMPARE(c.rows[0].percent, 100.0);
    QCOMPARE(c.rows[1].key, QStringLiteral("Other"));
    QCOMPARE(c.rows[1].noPercent, NoPercent::BaseMissing);
    QCOMPARE(c.total->a.amount, Amount::of(10));
}

void TestComparison::breakdownsOverCountries()
{
    SmallRegion region;
    region.fill("present", "2025-01", 10).fill("present", "2024-01", 10);
    region.set("ALB", "present", "2025-01", 3, "Cuba").set("ALB", "present", "2024-01", 2, "Cuba");
    region.set("SRB", "present", "2025-01", 4, "Cuba").set("SRB", "present", "2024-01", 2, "Cuba");
    region.set("ALB", "present", "2025-01", 1, "Nepal")
        .set("SRB", "present", "2024-01", 1, "Nepal");
    const Comparison c
        = region.compare("present", "2025-01", "2025-01", "2024-01", "2024-01", GroupBy::Breakdown);
    QCOMPARE(c.rows.size(), std::size_t{2});
    QCOMPARE(c.rows[0].a.amount, Amount::of(7));
    QCOMPARE(c.rows[0].percent, 75.0);
    // Each country lists Nepal, but never both in the same month: no sum on either side.
    QVERIFY(!c.rows[1].a.amount);
    QVERIFY(!c.rows[1].b.amount);
    QCOMPARE(c.total->a.amount, Amount::of(40));
}

void TestComparison::monthsSideBySide()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 10).set("ALB", "arrivals", "2025-02", 20);
    region.set("ALB", "arrivals", "2024-01", 5);
    const Comparison c = region.compare("arrivals", "2025-01", "2025-03", "2024-01", "2024-02",
                                        GroupBy::Month, {"ALB"});
    QCOMPARE(c.rows.size(), std::size_t{3});
    QCOMPARE(c.rows[0].key, QStringLiteral("2025-01"));
    QCOMPARE(c.rows[0].percent, 100.0);
    QCOMPARE(c.rows[1].noPercent, NoPercent::BaseMissing);
    QCOMPARE(c.rows[2].b.monthsExpected, 0);
    QVERIFY(contains(c.notes, u"The periods differ in length: 3 and 2 months."));
}

void TestComparison::monthsOfAStock()
{
    SmallRegion region;
    region.fill("present", "2025-01", 10).fill("present", "2025-02", 11);
    const Comparison c
        = region.compare("present", "2025-01", "2025-02", "2024-01", "2024-02", GroupBy::Month);
    QCOMPARE(c.aWords, QStringLiteral("month ends of January–February 2025"));
    QCOMPARE(c.rows[0].a.amount, Amount::of(40));
    QCOMPARE(c.rows[1].a.amount, Amount::of(44));
    QCOMPARE(c.total->a.amount, Amount::of(44));
}

void TestComparison::countsCountries()
{
    SmallRegion region;
    region.set("ALB", "intentions", "2025-01", 1).set("MNE", "intentions", "2025-01", 1);
    region.set("ALB", "intentions", "2017-01", 1);
    const Comparison c = region.compare("intentions", "2025-01", "2025-01", "2017-01", "2017-01");
    QCOMPARE(c.countriesExpectedA, 3);
    QCOMPARE(c.countriesReportedA, 2);
    QCOMPARE(c.countriesExpectedB, 2);
    QCOMPARE(c.countriesReportedB, 1);
}

void TestComparison::twoStatesOfTheData()
{
    SmallRegion before;
    before.set("ALB", "arrivals", "2025-01", 10);
    SmallRegion now;
    now.set("ALB", "arrivals", "2025-01", 12);
    ComparisonQuery query = now.query("arrivals", "2025-01", "2025-01", "2025-01", "2025-01");
    query.b.asOf = AsOf::edition(QStringLiteral("January 2025"));
    const Comparison c = compare(now.dataset(), before.dataset(), now.catalogue(), query);
    QCOMPARE(c.rows[0].change, Amount::of(2));
    QVERIFY(contains(c.notes,
                     u"January 2025 as now known; January 2025 as published in “January 2025”."));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
