// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/edit_script.h"

#include <QTest>

using namespace mm;

class TestEditScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestEditScript::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("breakdown");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("number");
    QTest::newRow("number") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = 123") << QString()
                            << QStringLiteral("confirmed") << 123;
    QTest::newRow("status") << QStringLiteral("  BIH  new_arrivals \"\" 2025-07 = 1,234 estimated ")
                            << QString() << QStringLiteral("estimated") << 1234;
    QTest::newRow("name with spaces")
        << QStringLiteral("BIH new_arrivals \"Iran (Islamic Rep. of)\" 2025-07 = 0 provisional")
        << QStringLiteral("Iran (Islamic Rep. of)") << QStringLiteral("provisional") << 0;
    QTest::newRow("suppressed") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = suppressed")
                                << QString() << QStringLiteral("suppressed") << -1;
}

void TestEditScript::reads()
{
    QFETCH(QString, line);
    QFETCH(QString, breakdown);
    QFETCH(QString, status);
    QFETCH(int, number);
    const auto catalogue = builtInCatalogue();
    const auto change = parseEditLine(line, *catalogue, Dataset());
    QVERIFY2(change.has_value(), change ? "" : qPrintable(change.error()));
    QCOMPARE((*catalogue)[change->key.series.place].code, QStringLiteral("BIH"));
    QCOMPARE((*catalogue)[change->key.series.breakdown].code, breakdown);
    QCOMPARE(change->key.month.toString(), QStringLiteral("2025-07"));
    QVERIFY(!change->before);
    QCOMPARE(statusName(change->after->status()), status);
    QCOMPARE(change->after->amount() ? change->after->amount()->rounded() : -1, number);
}

void TestEditScript::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("too short") << QStringLiteral("BIH new_arrivals 2025-07")
                               << QStringLiteral("COUNTRY");
    QTest::newRow("country") << QStringLiteral("XYZ new_arrivals \"\" 2025-07 = 1")
                             << QStringLiteral("XYZ");
    QTest::newRow("indicator") << QStringLiteral("BIH arrivals \"\" 2025-07 = 1")
                               << QStringLiteral("arrivals");
    QTest::newRow("breakdown") << QStringLiteral("BIH new_arrivals Atlantis 2025-07 = 1")
                               << QStringLiteral("Atlantis");
    QTest::newRow("month") << QStringLiteral("BIH new_arrivals \"\" 2025-13 = 1")
                           << QStringLiteral("2025-13");
    QTest::newRow("text") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = many")
                          << QStringLiteral("number");
    QTest::newRow("status") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = 1 perhaps")
                            << QStringLiteral("provisional");
    QTest::newRow("no such stage") << QStringLiteral("MKD asylum_intentions \"\" 2025-07 = 1")
                                   << QStringLiteral("intention stage");
}

void TestEditScript::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto change = parseEditLine(line, *builtInCatalogue(), Dataset());
    QVERIFY(!change.has_value());
    QVERIFY2(change.error().contains(named), qPrintable(change.error()));
}

QTEST_GUILESS_MAIN(TestEditScript)
#include "tst_edit_script.moc"
