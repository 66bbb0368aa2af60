// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/period.h"
#include "tests/support/property.h"

#include <QTest>

using namespace mm;

class TestPeriod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverRunsBackwards();
    void walksOverItsMonths();
    void neighboursKeepTheLength();
    void yearToDateAndEnding();
    void toStringIsShortForOneMonth();
};

namespace {

Period randomPeriod(test::Random &random)
{
    const Month first = *Month::make(random.integer(1950, 2150), random.integer(1, 12));
    return *Period::make(first, first + months(random.integer(0, 300)));
}

} // namespace

void TestPeriod::neverRunsBackwards()
{
    QVERIFY(!Period::make(*Month::make(2025, 2), *Month::make(2025, 1)));
    QCOMPARE(Period::of(*Month::make(2025, 2)).length(), 1);
}

void TestPeriod::walksOverItsMonths()
{
    test::Random random;
    for (int i = 0; i < 2000; ++i) {
        const Period period = randomPeriod(random);
        int count = 0;
        Month expected = period.first();
        for (const Month month : period) {
            QVERIFY2(month == expected && period.contains(month), random.seedText().constData());
            expected = expected + months(1);
            ++count;
        }
        QVERIFY2(count == period.length(), random.seedText().constData());
        QVERIFY2(!period.contains(period.first() - months(1)), random.seedText().constData());
        QVERIFY2(!period.contains(period.last() + months(1)), random.seedText().constData());
    }
}

void TestPeriod::neighboursKeepTheLength()
{
    test::Random random;
    for (int i = 0; i < 20'000; ++i) {
        const Period period = randomPeriod(random);
        QVERIFY2(period.yearBefore().length() == period.length(), random.seedText().constData());
        QVERIFY2(period.preceding().length() == period.length(), random.seedText().constData());
        QVERIFY2(period.preceding().last() + months(1) == period.first(),
                 random.seedText().constData());
        QVERIFY2(period.yearBefore().first().number() == period.first().number(),
                 random.seedText().constData());
        QVERIFY2(period.shifted(months(-12)) == period.yearBefore(), random.seedText().constData());
        QVERIFY2(period.shifted(months(-period.length())) == period.preceding(),
                 random.seedText().constData());
    }
}

void TestPeriod::yearToDateAndEnding()
{
    const Month july = *Month::make(2025, 7);
    QCOMPARE(Period::yearToDate(july).toString(), QStringLiteral("2025-01..2025-07"));
    QCOMPARE(Period::ending(july, 12).toString(), QStringLiteral("2024-08..2025-07"));
    QCOMPARE(Period::ending(july, 0).toString(), QStringLiteral("2025-07"));
}

void TestPeriod::toStringIsShortForOneMonth()
{
    QCOMPARE(Period::of(*Month::make(2025, 7)).toString(), QStringLiteral("2025-07"));
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
