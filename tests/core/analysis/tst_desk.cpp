// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/desk.h"
#include "tests/core/analysis/small_region.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

/// Pinned comparisons and events: what is kept of them and what they show.
class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipesSurviveTheirFile();
    void unknownCodesAreLeftOut();
    void foreignFilesAreRefused();
    void eventsAreTidied();
    void recipeFollowsTheData();
    void onlyChosenOnesStandOnTheFactsheet();

private:
    [[nodiscard]] static ComparisonRecipe recipe(const SmallRegion &region)
    {
        ComparisonRecipe made{*region.catalogue().findIndicator(QStringLiteral("present")),
                              {period("2025-01", "2025-07"), period("2024-01", "2024-07")},
                              ComparisonView::Months,
                              region.catalogue().findPlace(QStringLiteral("SRB")),
                              {}};
        made.options.ground = LinesGround::EarlierYears;
        made.options.most = 5;
        return made;
    }
};

void TestDesk::recipesSurviveTheirFile()
{
    const SmallRegion region;
    ComparisonRecipe plain = recipe(region);
    plain.place.reset();
    plain.options = {};
    for (const auto view : kComparisonViews) {
        plain.view = view;
        const Desk desk{{{recipe(region), true}, {plain, false}},
                        {{QDate(2025, 3, 14), QStringLiteral("Rule changed")}}};
        QCOMPARE(*readDesk(deskFile(desk, region.catalogue()), region.catalogue()), desk);
    }
}

void TestDesk::unknownCodesAreLeftOut()
{
    const SmallRegion region;
    const Desk desk{{{recipe(region), false}}, {}};
    QByteArray file = deskFile(desk, region.catalogue());
    for (const char *known : {"SRB", "months", "2025-01..2025-07", "present", "earlier_years"}) {
        QByteArray changed = file;
        changed.replace(known, "unheard_of");
        QVERIFY(readDesk(changed, region.catalogue())->pinned.empty());
    }
    Desk full;
    full.pinned.assign(7, {recipe(region), false});
    file = deskFile(full, region.catalogue());
    QCOMPARE(readDesk(file, region.catalogue())->pinned.size(), kMostPinned);
}

void TestDesk::foreignFilesAreRefused()
{
    const SmallRegion region;
    QVERIFY(!readDesk("no json", region.catalogue()));
    QVERIFY(!readDesk("[]", region.catalogue()));
    QVERIFY(!readDesk("{}", region.catalogue()));
    const auto later = readDesk(R"({"format_version": 99})", region.catalogue());
    QVERIFY(!later);
    QVERIFY(later.error().contains(QStringLiteral("later version")));
}

void TestDesk::eventsAreTidied()
{
    const MonthEvent march{QDate(2025, 3, 14), QStringLiteral("Rule changed")};
    const MonthEvent may{QDate(2025, 5, 1), QStringLiteral("Centre opened")};
    const auto events = tidied({may,
                                {march.date, QStringLiteral("  Rule \n changed ")},
                                march,
                                {QDate(), QStringLiteral("never")},
                                {may.date, QStringLiteral("  ")}});
    QCOMPARE(events, (std::vector<MonthEvent>{march, may}));
    QCOMPARE(within(events, period("2025-04", "2025-06")), std::vector<MonthEvent>{may});
    QCOMPARE(dayWords(march.date), QStringLiteral("14 March 2025"));
}

void TestDesk::recipeFollowsTheData()
{
    SmallRegion region;
    ComparisonRecipe bars = recipe(region);
    bars.view = ComparisonView::Bars;
    bars.options = {};
    region.set("SRB", "present", "2025-07", 10).set("SRB", "present", "2024-07", 20);
    const auto shown = [&] {
        const Dataset dataset = region.dataset();
        const ChartData chart = recipeChart(bars, {dataset, dataset, region.catalogue()});
        return chart.series[0].points[0].value;
    };
    QCOMPARE(shown(), 10.0);
    region.set("SRB", "present", "2025-07", 30);
    QCOMPARE(shown(), 30.0);
    QCOMPARE(recipePeriods(bars, region.catalogue()),
             QStringLiteral("end of July 2025 and end of July 2024"));
}

void TestDesk::onlyChosenOnesStandOnTheFactsheet()
{
    SmallRegion region;
    ComparisonRecipe bars = recipe(region);
    bars.view = ComparisonView::Bars;
    bars.place.reset();
    ComparisonRecipe ofSerbia = recipe(region);
    ofSerbia.place = region.catalogue().findPlace(QStringLiteral("SRB"));
    const Desk desk{{{recipe(region), false}, {bars, true}, {ofSerbia, true}}, {}};
    QCOMPARE(factsheetRecipes(desk), (std::vector{bars, ofSerbia}));
    for (const PlaceId country : region.catalogue().countries()) {
        QCOMPARE(factsheetRecipes(desk, country).size(), country == *ofSerbia.place ? 1U : 0U);
    }
    QVERIFY(factsheetRecipes({}).empty());
}

QTEST_APPLESS_MAIN(TestDesk)
#include "tst_desk.moc"
