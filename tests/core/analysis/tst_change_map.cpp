// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_map.h"

#include "core/analysis/map_figures.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class TestChangeMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitIsRound_data();
    void limitIsRound();
    void shadesFollowTheChange();
    void whatHasNoPercentSaysWhy();
    void lockedScaleHoldsEveryPeriod();
};

void TestChangeMap::limitIsRound_data()
{
    QTest::addColumn<std::vector<double>>("percents");
    QTest::addColumn<int>("limit");
    QTest::newRow("none") << std::vector<double>{} << 10;
    QTest::newRow("halves") << std::vector<double>{-49, -45, -47, -36, -47, -11} << 25;
    QTest::newRow("small") << std::vector<double>{1, -2, 3} << 5;
    QTest::newRow("tens") << std::vector<double>{12, -14, 80} << 10;
    QTest::newRow("large") << std::vector<double>{300, 250, -20} << 200;
}

void TestChangeMap::limitIsRound()
{
    QFETCH(std::vector<double>, percents);
    QTEST(changeLimit(percents), "limit");
}

void TestChangeMap::shadesFollowTheChange()
{
    SmallRegion region;
    const auto put = [&region](const char *place, int before, int now) {
        region.set(place, "arrivals", "2024-01", before).set(place, "arrivals", "2025-01", now);
    };
    put("ALB", 100, 50);
    put("XKX", 100, 90);
    put("MNE", 100, 100);
    put("SRB", 100, 160);
    const MapData map = changeMap(
        region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01"), region.catalogue());
    const auto shade
        = [&map](const char *code) { return map.place(QString::fromLatin1(code))->shade; };
    QCOMPARE(shade("ALB"), std::optional(-2));
    QCOMPARE(shade("XKX"), std::optional(-1));
    QCOMPARE(shade("MNE"), std::optional(0));
    QCOMPARE(shade("SRB"), std::optional(2));
    QCOMPARE(map.place(QStringLiteral("ALB"))->figure, QStringLiteral("−50%"));
    QCOMPARE(map.content().classes.size(), 5U);
}

void TestChangeMap::whatHasNoPercentSaysWhy()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2024-01", 12).set("ALB", "arrivals", "2025-01", 31);
    region.set("SRB", "arrivals", "2025-01", 31);
    const MapData map = changeMap(
        region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01"), region.catalogue());
    const MapPlace *small = map.place(QStringLiteral("ALB"));
    QCOMPARE(small->figure, QStringLiteral("from 12 to 31"));
    QVERIFY(!small->shade);
    QCOMPARE(map.place(QStringLiteral("SRB"))->figure, QStringLiteral("no comparison"));
    QCOMPARE(map.place(QStringLiteral("MNE"))->state, MapState::NotReported);
}

void TestChangeMap::lockedScaleHoldsEveryPeriod()
{
    SmallRegion region;
    region.set("SRB", "arrivals", "2024-01", 500).set("SRB", "arrivals", "2024-02", 400);
    region.set("ALB", "arrivals", "2025-01", 700);
    const IndicatorId arrivals = *region.catalogue().findIndicator(QStringLiteral("arrivals"));
    QCOMPARE(largestFigure(region.dataset(), region.catalogue(), arrivals, 1),
             std::optional(700.0));
    QCOMPARE(largestFigure(region.dataset(), region.catalogue(), arrivals, 2),
             std::optional(900.0));
    const MapData map = comparisonMap(
        region.compare("arrivals", "2025-01", "2025-01", "2024-01", "2024-01"), region.catalogue());
    QCOMPARE(onScale(map, 900).content().scaleMaximum, std::optional(900.0));
    QVERIFY(!onScale(map, std::nullopt).content().scaleMaximum);
}

QTEST_GUILESS_MAIN(TestChangeMap)
#include "tst_change_map.moc"
