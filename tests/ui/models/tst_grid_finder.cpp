// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_catalogue.h"
#include "ui/models/grid_finder.h"

#include <QTest>

using namespace mm;

class TestGridFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWithAndWithoutMonth_data();
    void findsWithAndWithoutMonth();
    void findsNothing();

private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

void TestGridFinder::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
}

void TestGridFinder::findsWithAndWithoutMonth_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *typed, const char *first) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(first);
    };
    row("kos", "Kosovo*");
    row("KOSOVO jun 24", "Kosovo*, June 2024");
    row("bosnia 2025-05", "Bosnia and Herzegovina, May 2025");
    row("herz bos", "Bosnia and Herzegovina");
    row("SRB", "Serbia***");
    row("intent", "Intentions to seek asylum");
    row("afghan", "Afghanistan");
    row("turkiye", "Türkiye");
    row("2025-05", "May 2025");
    row("jul 2025", "July 2025");
}

void TestGridFinder::findsWithAndWithoutMonth()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const auto hits = findInGrid(typed, *m_catalogue, *Month::make(2025, 7));
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().label, first);
}

void TestGridFinder::findsNothing()
{
    QVERIFY(findInGrid(QStringLiteral("  "), *m_catalogue, std::nullopt).empty());
    QVERIFY(findInGrid(QStringLiteral("xyzzy"), *m_catalogue, std::nullopt).empty());
    QVERIFY(findInGrid(QStringLiteral("xyzzy jun 24"), *m_catalogue, std::nullopt).empty());
}

QTEST_GUILESS_MAIN(TestGridFinder)
#include "tst_grid_finder.moc"
