// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/as_of.h"

#include <QTest>

using namespace mm;

class TestAsOf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNowTimesAndEditions_data();
    void readsNowTimesAndEditions();
    void differentStatesDiffer();
};

void TestAsOf::readsNowTimesAndEditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString() << QStringLiteral("now");
    QTest::newRow("now") << QStringLiteral("now") << QStringLiteral("now");
    QTest::newRow("edition") << QStringLiteral("July 2025") << QStringLiteral("July 2025");
    QTest::newRow("UTC") << QStringLiteral("2025-08-04T10:00:00Z")
                         << QStringLiteral("2025-08-04T10:00:00.000Z");
    QTest::newRow("offset") << QStringLiteral("2025-08-04T12:00:00+02:00")
                            << QStringLiteral("2025-08-04T10:00:00.000Z");
}

void TestAsOf::readsNowTimesAndEditions()
{
    QFETCH(QString, text);
    const AsOf asOf = AsOf::parse(text);
    QTEST(asOf.toString(), "written");
    QVERIFY(AsOf::parse(asOf.toString()) == asOf);
}

void TestAsOf::differentStatesDiffer()
{
    QVERIFY(AsOf() == AsOf::parse(QStringLiteral("now")));
    QVERIFY(AsOf().isNow());
    QVERIFY(AsOf::edition(QStringLiteral("July 2025")) != AsOf());
    QVERIFY(!AsOf::moment(QDateTime::currentDateTimeUtc()).isNow());
}

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_as_of.moc"
