// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/percent.h"
#include "tests/support/property.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace mm;

class TestPercent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void agreesWithExactArithmetic();
    void signsAreSymmetric();
    void refusesWhatDoesNotFit();
    void sharesOfPublishedFigures();
    void reasonsHaveNamesAndTexts();
};

void TestPercent::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("current");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("percent");
    QTest::newRow("a tenth less") << qint64(6354) << qint64(7060) << 0 << qint64(-10);
    QTest::newRow("with one decimal") << qint64(26500) << qint64(23243) << 1 << qint64(140);
    QTest::newRow("half up") << qint64(1005) << qint64(1000) << 0 << qint64(1);
    QTest::newRow("half down") << qint64(995) << qint64(1000) << 0 << qint64(-1);
    QTest::newRow("just below half") << qint64(1004) << qint64(1000) << 0 << qint64(0);
    QTest::newRow("a third") << qint64(1) << qint64(3) << 3 << qint64(-66667);
    QTest::newRow("from one to zero") << qint64(0) << qint64(1) << 0 << qint64(-100);
    QTest::newRow("equal") << qint64(77) << qint64(77) << 2 << qint64(0);
    QTest::newRow("more than tripled") << qint64(412) << qint64(100) << 0 << qint64(312);
}

void TestPercent::roundsHalfAwayFromZero()
{
    QFETCH(qint64, current);
    QFETCH(qint64, base);
    QFETCH(int, decimals);
    const auto percent = roundedPercentChange(Amount::of(current), Amount::of(base), decimals);
    QVERIFY(percent);
    QTEST(*percent, "percent");
}

void TestPercent::agreesWithExactArithmetic()
{
    test::Random random;
    for (int i = 0; i < 50'000; ++i) {
        const qint64 base = random.integer64(1, 200'000);
        const qint64 current = random.integer64(0, 200'000);
        const qint64 rounded = *roundedPercentChange(Amount::of(current), Amount::of(base));
        // 2 * |error| <= base, and an error of exactly half goes away from zero.
        const qint64 exactTimesBase = (current - base) * 100;
        const qint64 error = 2 * (rounded * base - exactTimesBase);
        QVERIFY2(std::abs(error) <= base, random.seedText().constData());
        QVERIFY2(std::abs(error) != base || (error > 0) == (exactTimesBase > 0),
                 random.seedText().constData());
        QVERIFY2(*roundedShare(Amount::of(current), Amount::of(base))
                     == *roundedPercentChange(Amount::of(current + base), Amount::of(base)),
                 random.seedText().constData());
    }
}

void TestPercent::signsAreSymmetric()
{
    test::Random random;
    for (int i = 0; i < 20'000; ++i) {
        const Amount part = Amount::ofThousandths(random.integer64(-1'000'000, 1'000'000));
        const Amount whole = Amount::ofThousandths(random.integer64(1, 1'000'000));
        const int decimals = random.integer(0, 3);
        QVERIFY2(roundedShare(part, whole, decimals)
                     == -*roundedShare(Amount() - part, whole, decimals),
                 random.seedText().constData());
    }
}

void TestPercent::refusesWhatDoesNotFit()
{
    QVERIFY(!roundedPercentChange(Amount::of(5), Amount::of(0)));
    QVERIFY(!roundedShare(Amount::of(0), Amount::of(0)));
    QVERIFY(!roundedPercentChange(Amount::of(Amount::kLargestWhole), Amount::ofThousandths(1), 3));
    QCOMPARE(*roundedPercentChange(Amount::of(Amount::kLargestWhole), Amount::of(1)),
             (Amount::kLargestWhole - 1) * 100);
}

void TestPercent::sharesOfPublishedFigures()
{
    // UASC among the persons present in both editions: 2.3% and 7.0%.
    QCOMPARE(*roundedShare(Amount::of(109), Amount::of(4833), 1), qint64(23));
    QCOMPARE(*roundedShare(Amount::of(162), Amount::of(2320), 1), qint64(70));
}

void TestPercent::reasonsHaveNamesAndTexts()
{
    std::set<QString> names;
    for (const NoPercent reason :
         {NoPercent::BaseZero, NoPercent::BaseMissing, NoPercent::CurrentMissing,
          NoPercent::NotApplicable, NoPercent::Suppressed, NoPercent::ScopeBreak,
          NoPercent::UnequalCoverage}) {
        names.insert(noPercentName(reason));
        QVERIFY(!noPercentText(reason).isEmpty());
        QVERIFY(!noPercentText(reason).endsWith(u'.'));
    }
    QCOMPARE(names.size(), std::size_t(7));
}

QTEST_GUILESS_MAIN(TestPercent)
#include "tst_percent.moc"
