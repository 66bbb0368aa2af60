// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_words.h"
#include "core/analysis/indicator_words.h"
#include "core/analysis/period_words.h"
#include "core/analysis/words.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

#include <limits>

using namespace mm;
using namespace mm::test;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periods();
    void numbers_data();
    void numbers();
    void lists();
    void counts();
    void states();
    void subjects();
    void changes_data();
    void changes();
    void changesWithoutPercent();
};

namespace {

ComparisonRow row(qint64 current, qint64 base)
{
    PeriodValue a;
    a.amount = Amount::of(current);
    PeriodValue b;
    b.amount = Amount::of(base);
    return withChange({{}, {}, a, b, {}, {}, {}}, true);
}

} // namespace

void TestWords::periods()
{
    QCOMPARE(periodWords(period("2025-07", "2025-07")), QStringLiteral("July 2025"));
    QCOMPARE(periodWords(period("2025-01", "2025-07")), QStringLiteral("January–July 2025"));
    QCOMPARE(periodWords(period("2024-01", "2024-12")), QStringLiteral("January–December 2024"));
    QCOMPARE(periodWords(period("2024-11", "2025-02")),
             QStringLiteral("November 2024–February 2025"));
    QCOMPARE(periodWords(period("2025-01", "2025-07"), Measure::Stock),
             QStringLiteral("end of July 2025"));
    QCOMPARE(periodWords(period("2025-01", "2025-07"), Measure::Flow),
             QStringLiteral("January–July 2025"));
}

void TestWords::numbers_data()
{
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("words");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
    QTest::newRow("hundreds") << qint64(999'000) << QStringLiteral("999");
    QTest::newRow("thousands") << qint64(6'354'000) << QStringLiteral("6,354");
    QTest::newRow("millions") << qint64(1'234'567'000) << QStringLiteral("1,234,567");
    QTest::newRow("negative") << qint64(-7'211'000) << QStringLiteral("−7,211");
    QTest::newRow("decimals") << qint64(12'500) << QStringLiteral("12.5");
    QTest::newRow("small") << qint64(-40) << QStringLiteral("−0.04");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                              << QStringLiteral("−9,223,372,036,854,775.808");
}

void TestWords::numbers()
{
    QFETCH(qint64, thousandths);
    QTEST(amountWords(Amount::ofThousandths(thousandths)), "words");
    QCOMPARE(signedPercentWords(-49), QStringLiteral("−49%"));
    QCOMPARE(signedPercentWords(12), QStringLiteral("+12%"));
    QCOMPARE(signedPercentWords(0), QStringLiteral("0%"));
}

void TestWords::lists()
{
    const QString a = QStringLiteral("Albania");
    const QString b = QStringLiteral("Kosovo");
    const QString c = QStringLiteral("Serbia");
    QCOMPARE(listWords({}), QString());
    QCOMPARE(listWords({a}), a);
    QCOMPARE(listWords({a, c}), QStringLiteral("Albania and Serbia"));
    QCOMPARE(listWords({a, b, c}), QStringLiteral("Albania, Kosovo and Serbia"));
}

void TestWords::counts()
{
    QCOMPARE(countWords(0), QStringLiteral("zero"));
    QCOMPARE(countWords(9), QStringLiteral("nine"));
    QCOMPARE(countWords(10), QStringLiteral("10"));
    QCOMPARE(countWords(-1), QStringLiteral("−1"));
}

void TestWords::states()
{
    QCOMPARE(asOfWords({}), QStringLiteral("as now known"));
    QCOMPARE(asOfWords(AsOf::edition(QStringLiteral("July 2024"))),
             QStringLiteral("as published in “July 2024”"));
    QCOMPARE(asOfWords(AsOf::parse(QStringLiteral("2025-08-04T12:00:00+02:00"))),
             QStringLiteral("as known on 2025-08-04 10:00 UTC"));
}

void TestWords::subjects()
{
    Indicator indicator;
    indicator.label = QStringLiteral("New arrivals");
    QCOMPARE(subjectWords(indicator), QStringLiteral("New arrivals"));
    QCOMPARE(subjectWordsInside(indicator), QStringLiteral("new arrivals"));
    indicator.subject = QStringLiteral("IOM registrations");
    QCOMPARE(subjectWordsInside(indicator), QStringLiteral("IOM registrations"));
}

void TestWords::changes_data()
{
    QTest::addColumn<qint64>("current");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("clause");
    const auto row
        = [](const char *name, qint64 current, qint64 base, const char *words, const char *clause) {
              QTest::newRow(name) << current << base << QString::fromUtf8(words)
                                  << QString::fromUtf8(clause);
          };
    row("fell", 7584, 14795, "−49%", "fell by 49%");
    row("rose", 260, 200, "+30%", "rose by 30%");
    row("equal", 200, 200, "0%", "did not change");
    row("below one percent", 1004, 1000, "+0.4%", "rose by 0.4%");
    row("hardly at all", 99'990, 100'000, "less than 0.1%", "fell by less than 0.1%");
    row("small base", 31, 12, "from 12 to 31", "rose from 12 to 31");
    row("small base, equal", 12, 12, "0%", "did not change");
    row("base of thirty", 31, 30, "+3%", "rose by 3%");
    row("from zero", 12, 0, "from 0 to 12", "rose from 0 to 12");
    row("nothing in both", 0, 0, "", "did not change");
    row("to zero", 0, 50, "−100%", "fell by 100%");
}

void TestWords::changes()
{
    QFETCH(qint64, current);
    QFETCH(qint64, base);
    QTEST(changeWords(row(current, base)), "words");
    QTEST(changeClause(row(current, base)), "clause");
}

void TestWords::changesWithoutPercent()
{
    ComparisonRow gap = row(7, 50);
    gap.b.amount.reset();
    gap = withChange(gap, true);
    QVERIFY(changeWords(gap).isEmpty());
    QVERIFY(changeClause(gap).isEmpty());
    QVERIFY(!directionOf(gap));

    ComparisonRow partial = row(7, 50);
    partial.b.monthsReported = 5;
    partial.b.monthsExpected = 7;
    partial = withChange(partial, false);
    QCOMPARE(changeWords(partial), QStringLiteral("5 of 7 months"));
    QVERIFY(changeClause(partial).isEmpty());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
