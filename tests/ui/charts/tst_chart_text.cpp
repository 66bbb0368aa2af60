// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include "sample_charts.h"
#include "ui/charts/number_text.h"

#include <QObject>
#include <QTest>

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

class TestChartText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbers_data();
    void writesNumbers();
    void followsTheLocale();
    void saysWhatACategoryShows();
    void saysStatesInWords();
    void summaryNamesEverything();
    void tableHoldsRawNumbers();
    void tableKeepsItsShape();
};

void TestChartText::writesNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("thousands") << 6354.0 << QStringLiteral("6,354");
    QTest::newRow("millions") << 12345678.0 << QStringLiteral("12,345,678");
    QTest::newRow("negative") << -1204.0 << QStringLiteral("\u22121,204");
    QTest::newRow("share") << 48.74 << QStringLiteral("48.7");
    QTest::newRow("rounds to whole") << 2.96 << QStringLiteral("3");
    QTest::newRow("no minus zero") << -0.04 << QStringLiteral("0");
}

void TestChartText::writesNumbers()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(mm::numberText(number, kEnglish), text);
}

void TestChartText::followsTheLocale()
{
    QCOMPARE(mm::numberText(-12345.5, QLocale(QLocale::German)), QStringLiteral("\u221212.345,5"));
}

void TestChartText::saysWhatACategoryShows()
{
    QCOMPARE(mm::categoryText(mm::test::arrivals(), 1, kEnglish),
             QStringLiteral("Serbia***: 7,054 in January–July 2025, 12,797 in January–July 2024, "
                            "−45%."));
    // One series needs no name, a remainder stands in its place.
    QCOMPARE(mm::categoryText(mm::test::nationalities(), 6, kEnglish),
             QStringLiteral("Others and unknown: 548, 24%."));
}

void TestChartText::saysStatesInWords()
{
    const mm::ChartData data = mm::test::arrivalsWithGaps();
    QVERIFY(mm::categoryText(data, 0, kEnglish).contains(QStringLiteral("7,584 (provisional)")));
    QVERIFY(mm::categoryText(data, 1, kEnglish).contains(QStringLiteral("not reported in")));
    QVERIFY(mm::categoryText(data, 2, kEnglish).contains(QStringLiteral("not applicable in")));
    QVERIFY(mm::categoryText(data, 4, kEnglish).contains(QStringLiteral("withheld in")));
}

void TestChartText::summaryNamesEverything()
{
    const QString summary = mm::chartSummary(mm::test::arrivals(), kEnglish);
    QCOMPARE(summary.split(u'\n').size(), 8); // title, subtitle, six countries
    const QString empty = mm::chartSummary(mm::test::nothing(), kEnglish);
    QVERIFY(empty.endsWith(mm::test::nothing().emptyReason));
}

void TestChartText::tableHoldsRawNumbers()
{
    const QStringList rows = mm::chartTsv(mm::test::arrivals()).split(u'\n');
    QCOMPARE(rows[0], QStringLiteral("\t\tJanuary–July 2025\tJanuary–July 2024\tChange"));
    QCOMPARE(rows[1], QStringLiteral("BIH\tBosnia and Herzegovina\t7584\t14795\t−49%"));
    QVERIFY(!mm::chartTsv(mm::test::arrivalsWithGaps()).contains(QStringLiteral("987654")));
}

void TestChartText::tableKeepsItsShape()
{
    mm::ChartData data = mm::test::arrivals();
    data.categories[0].label = QStringLiteral("Bosnia\tand\nHerzegovina");
    const QStringList rows = mm::chartTsv(data).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows[1].count(u'\t'), 4);
}

} // namespace

QTEST_APPLESS_MAIN(TestChartText)
#include "tst_chart_text.moc"
