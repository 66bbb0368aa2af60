// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/completeness.h"
#include "core/analysis/grid_sum.h"
#include "core/analysis/same_months.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class TestGridSum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsTheMonthsOfAFlow();
    void refusesStocksOverMonths();
    void leavesOutMonthsThatCannotBe();
    void saysWhatIsMissing();
    void withheldIsNotZero();
    void addsCountriesOnlyWhereLicensed();
    void lateIsAwaitedAndNoGap();
    void rangeOfTheSameMonths();

private:
    [[nodiscard]] static SeriesKey series(const SmallRegion &region, const char *place,
                                          const char *indicator)
    {
        return region.key(place, indicator, "2025-01").series;
    }
};

void TestGridSum::addsTheMonthsOfAFlow()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 5).set("ALB", "arrivals", "2025-02", 0);
    region.put("ALB", "arrivals", "2025-03", Datum::estimated(Amount::of(7)));
    const GridSum sum
        = sumOfMonths(region.dataset(), region.catalogue(), series(region, "ALB", "arrivals"),
                      period("2025-01", "2025-03"));
    QVERIFY(sum.amount == Amount::of(12));
    QCOMPARE(sum.reported, 3);
    QVERIFY(sum.provisional);
    QVERIFY(noSumText(sum, region.catalogue().indicators()[0]).isEmpty());
}

void TestGridSum::refusesStocksOverMonths()
{
    SmallRegion region;
    region.fill("present", "2025-01", 3).fill("present", "2025-02", 3);
    const SeriesKey present = series(region, "ALB", "present");
    const GridSum sum
        = sumOfMonths(region.dataset(), region.catalogue(), present, period("2025-01", "2025-02"));
    QVERIFY(!sum.amount);
    QVERIFY(sum.refusal == NoSum::Stock);
    // One month alone is no sum over time, and stocks of one day may be added over places.
    QVERIFY(sumOfCountries(region.dataset(), region.catalogue(), present.indicator, kTotal,
                           period("2025-01", "2025-01"))
                .amount
            == Amount::of(12));
    QVERIFY(sumOfCountries(region.dataset(), region.catalogue(), present.indicator, kTotal,
                           period("2025-01", "2025-02"))
                .refusal
            == NoSum::Stock);
}

void TestGridSum::leavesOutMonthsThatCannotBe()
{
    SmallRegion region;
    region.set("MNE", "intentions", "2018-01", 4);
    const SeriesKey key = series(region, "MNE", "intentions");
    QVERIFY(
        sumOfMonths(region.dataset(), region.catalogue(), key, period("2017-11", "2018-01")).amount
        == Amount::of(4));
    QVERIFY(
        sumOfMonths(region.dataset(), region.catalogue(), key, period("2017-01", "2017-12")).refusal
        == NoSum::NotApplicable);
}

void TestGridSum::saysWhatIsMissing()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 1200);
    const GridSum sum
        = sumOfMonths(region.dataset(), region.catalogue(), series(region, "ALB", "arrivals"),
                      period("2025-01", "2025-03"));
    QVERIFY(sum.refusal == NoSum::Incomplete);
    const QString text = noSumText(sum, region.catalogue().indicators()[0]);
    QVERIFY(text.contains(QStringLiteral("1 of 3")));
    QVERIFY(text.contains(QStringLiteral("1,200")));
}

void TestGridSum::withheldIsNotZero()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-01", 5);
    region.put("ALB", "arrivals", "2025-02", Datum::suppressed());
    const GridSum sum
        = sumOfMonths(region.dataset(), region.catalogue(), series(region, "ALB", "arrivals"),
                      period("2025-01", "2025-02"));
    QVERIFY(!sum.amount);
    QVERIFY(sum.refusal == NoSum::Suppressed);
    QVERIFY(
        noSumText(sum, region.catalogue().indicators()[0]).contains(QStringLiteral("withheld")));
}

void TestGridSum::addsCountriesOnlyWhereLicensed()
{
    SmallRegion region;
    region.fill("arrivals", "2025-01", 3).fill("intentions", "2025-01", 3);
    const auto sumOf = [&](const char *indicator) {
        return sumOfCountries(region.dataset(), region.catalogue(),
                              series(region, "ALB", indicator).indicator, kTotal,
                              period("2025-01", "2025-01"));
    };
    QVERIFY(sumOf("arrivals").refusal == NoSum::PlacesNotLicensed);
    QCOMPARE(noSumText(sumOf("arrivals"), region.catalogue().indicators()[0]),
             QStringLiteral("The same person may be counted twice."));
    // Kosovo has no such stage: three countries are all there are.
    QVERIFY(sumOf("intentions").amount == Amount::of(9));
    QCOMPARE(sumOf("intentions").expected, 3);
}

void TestGridSum::lateIsAwaitedAndNoGap()
{
    SmallRegion region;
    for (const char *iso : {"2025-01", "2025-02", "2025-04"}) {
        region.set("ALB", "arrivals", iso, 1);
    }
    region.set("SRB", "arrivals", "2025-02", 1);
    const Completeness completeness
        = completenessOf(region.dataset(), region.catalogue(),
                         series(region, "ALB", "arrivals").indicator, period("2025-01", "2025-05"));
    const std::size_t albania = 0;
    const std::size_t kosovo = 1;
    const std::size_t serbia = 3;
    QVERIFY(!completeness.isLate(albania, month("2025-03"))); // a gap between two reports
    QVERIFY(!completeness.isLate(albania, month("2025-05"))); // nobody is that far
    QVERIFY(!completeness.isLate(serbia, month("2025-01"))); // before its first report
    QVERIFY(completeness.isLate(serbia, month("2025-03")));
    QVERIFY(completeness.isLate(serbia, month("2025-04")));
    QVERIFY(!completeness.isLate(serbia, month("2025-05")));
    QVERIFY(!completeness.isLate(serbia, month("2025-02")));
    QVERIFY(!completeness.isLate(kosovo, month("2025-04"))); // never reported
    QVERIFY(!completeness.isLate(serbia, month("2026-01")));
}

void TestGridSum::rangeOfTheSameMonths()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2022-07", 30).set("ALB", "arrivals", "2023-07", 10);
    region.set("ALB", "arrivals", "2024-07", 20).set("ALB", "arrivals", "2024-08", 99);
    const ObservationKey key = region.key("ALB", "arrivals", "2025-07");
    const SameMonths earlier = sameMonthsBefore(region.dataset(), key);
    QCOMPARE(earlier.years, 3);
    QVERIFY(earlier.low == Amount::of(10));
    QVERIFY(earlier.high == Amount::of(30));
    QVERIFY(earlier.median == Amount::of(20));
    QCOMPARE(sameMonthsBefore(region.dataset(), key, 1).years, 1);
    QCOMPARE(sameMonthsBefore(region.dataset(), region.key("SRB", "arrivals", "2025-07")).years, 0);
    QVERIFY(lastAsExtreme(region.dataset(), key, Amount::of(25), false) == month("2024-08"));
    QVERIFY(lastAsExtreme(region.dataset(), key, Amount::of(15), true) == month("2023-07"));
    QVERIFY(!lastAsExtreme(region.dataset(), key, Amount::of(100), false));
}

QTEST_APPLESS_MAIN(TestGridSum)
#include "tst_grid_sum.moc"
