// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/month.h"
#include "tests/support/property.h"

#include <QTest>

#include <limits>

using namespace mm;

static_assert(!Month::make(2025, 13));
static_assert(!Month::make(2025, 0));
static_assert(!Month::make(1899, 12));
static_assert(!Month::make(2200, 1));
static_assert(*Month::make(2024, 12) + months(1) == *Month::make(2025, 1));
static_assert(*Month::make(2025, 7) - *Month::make(2024, 7) == months(12));

class TestMonth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesIsoOnly_data();
    void parsesIsoOnly();
    void everyMonthIsReadBack();
    void arithmeticOfMonths();
    void stopsAtTheEndsOfTime();
    void lastDayIsTheRealOne_data();
    void lastDayIsTheRealOne();
    void ofDate();
};

void TestMonth::parsesIsoOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("iso") << QStringLiteral("2025-07") << true;
    for (const char *text :
         {"", "2025", "2025-7", "2025-00", "2025-13", "25-07", "2025/07", "2025-07-01", " 2025-07",
          "2025-07 ", "-025-07", "2o25-07", "1899-12", "2200-01"}) {
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٢٥-٠٧") << false;
}

void TestMonth::parsesIsoOnly()
{
    QFETCH(QString, text);
    QTEST(Month::parse(text).has_value(), "good");
}

void TestMonth::everyMonthIsReadBack()
{
    for (int year = Month::kFirstYear; year <= Month::kLastYear; ++year) {
        for (int number = 1; number <= 12; ++number) {
            const Month month = *Month::make(year, number);
            QCOMPARE(month.year(), year);
            QCOMPARE(month.number(), number);
            QVERIFY(Month::parse(month.toString()) == month);
            QVERIFY(Month::fromOrdinal(month.ordinal()) == month);
            QVERIFY(Month::of(month.lastDay()) == month);
        }
    }
    QVERIFY(!Month::fromOrdinal(-1));
    QVERIFY(!Month::fromOrdinal(Month::make(Month::kLastYear, 12)->ordinal() + 1));
}

void TestMonth::arithmeticOfMonths()
{
    test::Random random;
    for (int i = 0; i < 20'000; ++i) {
        const Month month = *Month::make(random.integer(1950, 2150), random.integer(1, 12));
        const months a(random.integer(-200, 200));
        const months b(random.integer(-200, 200));
        QVERIFY2((month + a) + b == month + (a + b), random.seedText().constData());
        QVERIFY2((month + a) - month == a, random.seedText().constData());
        QVERIFY2((month + a) - a == month, random.seedText().constData());
        QVERIFY2((month + a < month) == (a < months(0)), random.seedText().constData());
        const Month sameMonth = month + months(12);
        QVERIFY2(sameMonth.number() == month.number() && sameMonth.year() == month.year() + 1,
                 random.seedText().constData());
    }
}

void TestMonth::stopsAtTheEndsOfTime()
{
    const Month first = *Month::make(Month::kFirstYear, 1);
    const Month last = *Month::make(Month::kLastYear, 12);
    QVERIFY(last + months(1) == last);
    QVERIFY(first - months(1) == first);
    for (const months::rep far :
         {months::rep{std::numeric_limits<int>::max()}, std::numeric_limits<months::rep>::max()}) {
        QVERIFY(*Month::make(2025, 7) + months(far) == last);
        QVERIFY(*Month::make(2025, 7) - months(far) == first);
    }
}

void TestMonth::lastDayIsTheRealOne_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<QDate>("day");
    QTest::newRow("leap year") << QStringLiteral("2024-02") << QDate(2024, 2, 29);
    QTest::newRow("common year") << QStringLiteral("2023-02") << QDate(2023, 2, 28);
    QTest::newRow("century") << QStringLiteral("2100-02") << QDate(2100, 2, 28);
    QTest::newRow("thirty") << QStringLiteral("2025-06") << QDate(2025, 6, 30);
    QTest::newRow("December") << QStringLiteral("2025-12") << QDate(2025, 12, 31);
}

void TestMonth::lastDayIsTheRealOne()
{
    QFETCH(QString, month);
    QTEST(Month::parse(month)->lastDay(), "day");
    QCOMPARE(Month::parse(month)->firstDay().day(), 1);
}

void TestMonth::ofDate()
{
    QVERIFY(Month::of(QDate(2025, 7, 31)) == Month::make(2025, 7));
    QVERIFY(!Month::of(QDate()));
    QVERIFY(!Month::of(QDate(1800, 1, 1)));
}

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
