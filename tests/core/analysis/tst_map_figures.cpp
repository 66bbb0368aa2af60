// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_figures.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

class TestMapFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsKept();
    void carriesWhatEveryMapMust();
    void titleNamesTheHighest();
    void claimsNothingAboutGaps();
    void saysWhatTheCircleShows();
    void placesStandOnce();
    void regionHasNoCircle();
};

namespace {

MapData mapOf(const SmallRegion &region, const char *indicator,
              std::initializer_list<const char *> places = {})
{
    return comparisonMap(region.compare(indicator, "2025-07", "2025-07", "2024-07", "2024-07",
                                        GroupBy::Country, places),
                         region.catalogue());
}

MapState stateOf(const MapData &map, const char *code)
{
    return map.place(QString::fromLatin1(code))->state;
}

} // namespace

void TestMapFigures::everyStateIsKept()
{
    SmallRegion region;
    region.set("ALB", "intentions", "2025-07", 0);
    region.put("MNE", "intentions", "2025-07", Datum::provisional(Amount::of(0)));
    region.put("SRB", "intentions", "2025-07", Datum::suppressed());
    MapData map = mapOf(region, "intentions");
    QVERIFY(stateOf(map, "ALB") == MapState::Zero);
    QVERIFY(stateOf(map, "XKX") == MapState::NotApplicable);
    QVERIFY(stateOf(map, "MNE") == MapState::Provisional);
    QVERIFY(stateOf(map, "SRB") == MapState::Suppressed);
    map = mapOf(SmallRegion().set("ALB", "arrivals", "2025-07", 7), "arrivals");
    QVERIFY(stateOf(map, "ALB") == MapState::Value);
    QVERIFY(stateOf(map, "SRB") == MapState::NotReported);
    // A negative figure cannot be an area; that it is there, the hover text says.
    map = mapOf(SmallRegion().set("ALB", "arrivals", "2025-07", -7), "arrivals");
    QVERIFY(stateOf(map, "ALB") == MapState::NotReported);
    QVERIFY(map.place(QStringLiteral("ALB"))->tooltip.contains(QStringLiteral("−7")));
}

void TestMapFigures::carriesWhatEveryMapMust()
{
    const MapData map = mapOf(SmallRegion().fill("arrivals", "2025-07", 7), "arrivals");
    const MapContent &content = map.content();
    QCOMPARE(content.subtitle, QStringLiteral("July 2025, persons"));
    QCOMPARE(content.unit, QStringLiteral("persons"));
    QCOMPARE(content.source, QStringLiteral("Source: national authorities"));
    QCOMPARE(content.disclaimer, QStringLiteral("No endorsement."));
    QVERIFY(contains(content.notes, u"* About Kosovo."));
}

void TestMapFigures::titleNamesTheHighest()
{
    SmallRegion region;
    region.fill("arrivals", "2025-07", 5).set("ALB", "arrivals", "2025-07", 9);
    QCOMPARE(mapOf(region, "arrivals").content().title,
             QStringLiteral("New arrivals were highest in Albania"));
    region.set("XKX", "arrivals", "2025-07", 9);
    QCOMPARE(mapOf(region, "arrivals").content().title,
             QStringLiteral("New arrivals were highest in Albania and Kosovo"));
    region.fill("arrivals", "2025-07", 9);
    QCOMPARE(mapOf(region, "arrivals").content().title, QStringLiteral("New arrivals by country"));
    region.fill("arrivals", "2025-07", 0);
    QCOMPARE(mapOf(region, "arrivals").content().title,
             QStringLiteral("New arrivals: none in any country"));
}

void TestMapFigures::claimsNothingAboutGaps()
{
    SmallRegion region;
    region.fill("arrivals", "2025-07", 5).set("ALB", "arrivals", "2025-07", 9);
    region.clear("SRB", "arrivals", "2025-07");
    const MapData map = mapOf(region, "arrivals");
    QCOMPARE(map.content().title, QStringLiteral("New arrivals by country"));
    QVERIFY(contains(map.content().notes, u"Not reported for July 2025: Serbia."));
}

void TestMapFigures::saysWhatTheCircleShows()
{
    SmallRegion region;
    region.put("XKX", "arrivals", "2025-07", Datum::provisional(Amount::of(1442)));
    region.set("XKX", "arrivals", "2024-07", 2265);
    const MapData map = mapOf(region, "arrivals");
    const MapPlace &kosovo = *map.place(QStringLiteral("XKX"));
    QCOMPARE(kosovo.label, QStringLiteral("Kosovo*"));
    QCOMPARE(kosovo.tooltip,
             QStringLiteral("Kosovo*\nJuly 2025: 1,442, provisional\nJuly 2024: 2,265\n"
                            "Change: −36%"));
    QCOMPARE(kosovo.spoken, QStringLiteral("Kosovo, new arrivals, July 2025: 1,442, provisional."));
    QCOMPARE(map.place(QStringLiteral("ALB"))->spoken,
             QStringLiteral("Albania, new arrivals, July 2025: not reported."));
}

void TestMapFigures::placesStandOnce()
{
    SmallRegion region;
    region.set("ALB", "arrivals", "2025-07", 5);
    QCOMPARE(mapOf(region, "arrivals", {"ALB", "SRB", "ALB"}).content().places.size(),
             std::size_t(2));
}

void TestMapFigures::regionHasNoCircle()
{
    SmallRegion region;
    region.set("REGION", "estimate", "2025-07", 5);
    QVERIFY(mapOf(region, "estimate").content().places.empty());
}

QTEST_GUILESS_MAIN(TestMapFigures)
#include "tst_map_figures.moc"
