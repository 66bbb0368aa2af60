// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet_difference.h"
#include "tests/core/factsheet/month_data.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using Kind = FactsheetDifference::Kind;

class TestFactsheetDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalDataDifferInNothing();
    void oneNumberChangesItsFigureAndNoSentence();
    void presenceChangesSentenceHeadlineAndFigures();
    void missingNumberWithholdsTheSentence();
};

namespace {

std::vector<FactsheetDifference> differences(const test::MonthData &before,
                                             const test::MonthData &after)
{
    return differencesBetween(before.factsheet("2025-07", "2025"),
                              after.factsheet("2025-07", "2025"));
}

bool has(const std::vector<FactsheetDifference> &all, Kind kind)
{
    return std::ranges::count(all, kind, &FactsheetDifference::kind) > 0;
}

} // namespace

void TestFactsheetDifference::equalDataDifferInNothing()
{
    const test::MonthData data = test::MonthData::editions();
    QVERIFY(differences(data, data).empty());
}

void TestFactsheetDifference::oneNumberChangesItsFigureAndNoSentence()
{
    const test::MonthData before = test::MonthData::editions();
    test::MonthData after = before;
    after.set("ALB", "new_arrivals", "2025-07", 98765);
    const auto found = differences(before, after);
    QVERIFY(!has(found, Kind::Text));
    QVERIFY(has(found, Kind::Figure));
    QVERIFY(std::ranges::all_of(found, [](const FactsheetDifference &difference) {
        return difference.label.startsWith(QStringLiteral("Albania"))
            && difference.before != difference.after;
    }));
}

void TestFactsheetDifference::presenceChangesSentenceHeadlineAndFigures()
{
    const test::MonthData before = test::MonthData::editions();
    test::MonthData after = before;
    after.set("REGION", "mixed_movements_estimate", "2025-07", 9999);
    const auto found = differences(before, after);
    QVERIFY(has(found, Kind::Text));
    QVERIFY(has(found, Kind::Headline));
    const auto text = std::ranges::find(found, Kind::Text, &FactsheetDifference::kind);
    QVERIFY(text->before.contains(QStringLiteral("6,354")));
    QVERIFY(!text->after.contains(QStringLiteral("6,354")));
    QVERIFY(!text->beforeWithheld && !text->afterWithheld);
    // Sentences come first.
    QCOMPARE(found.front().kind, Kind::Text);
}

void TestFactsheetDifference::missingNumberWithholdsTheSentence()
{
    const test::MonthData before = test::MonthData::editions();
    test::MonthData after = before;
    after.drop("REGION", "mixed_movements_estimate", "2025-07");
    const auto found = differences(before, after);
    const auto text = std::ranges::find(found, Kind::Text, &FactsheetDifference::kind);
    QVERIFY(text != found.end());
    QVERIFY(!text->beforeWithheld);
    QVERIFY(text->afterWithheld);
    QVERIFY(!text->after.isEmpty());
}

QTEST_GUILESS_MAIN(TestFactsheetDifference)
#include "tst_factsheet_difference.moc"
