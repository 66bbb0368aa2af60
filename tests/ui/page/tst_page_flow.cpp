// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/property.h"
#include "ui/page/page_flow.h"

#include <QTest>

#include <algorithm>

using namespace mm;

namespace {

constexpr double kFirst = 640;
constexpr double kOther = 720;
constexpr double kGap = 12;
constexpr double kRounding = 1e-6;

std::vector<FlowBox> thrown(test::Random &random)
{
    std::vector<FlowBox> boxes(static_cast<std::size_t>(random.integer(1, 12)));
    for (FlowBox &box : boxes) {
        box = {random.chance(0.3) ? 12 : random.integer(4, 12),
               static_cast<double>(random.integer(20, 500)),
               random.chance(0.5) ? static_cast<double>(random.integer(0, 200)) : 0};
    }
    return boxes;
}

bool overlap(const PlacedBox &a, const PlacedBox &b, double gap)
{
    const bool sameColumns = a.column < b.column + b.span && b.column < a.column + a.span;
    return sameColumns && a.top < b.bottom() + gap - kRounding
        && b.top < a.bottom() + gap - kRounding;
}

} // namespace

class TestPageFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsSideBySideWhereThereIsRoom()
    {
        const auto pages = flowBoxes({{7, 200, 0}, {7, 100, 0}, {5, 280, 0}, {12, 50, 0}},
                                     {kFirst, kOther}, kGap);
        QCOMPARE(pages.size(), std::size_t(1));
        const auto &boxes = pages[0].boxes;
        QCOMPARE(boxes[2].column, 7);
        QCOMPARE(boxes[2].top, 0.0);
        QCOMPARE(boxes[3].top, 200 + kGap + 100 + kGap);
    }

    void fillsColumnsToTheSameHeight()
    {
        auto pages = flowBoxes({{7, 200, 50}, {7, 100, 0}, {5, 280, 100}}, {kFirst, kOther}, kGap);
        fillPage(pages[0], 340, kGap);
        QCOMPARE(pages[0].boxes[1].bottom(), 340.0);
        QCOMPARE(pages[0].boxes[2].bottom(), 340.0);
    }

    void keepsTogetherWhatStandsSideBySide()
    {
        const auto pages = flowBoxes({{12, 400, 0}, {7, 180, 0}, {7, 120, 0}, {5, 250, 0}},
                                     {kFirst, kOther}, kGap);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].boxes.size(), std::size_t(1));
        QCOMPARE(pages[1].boxes.size(), std::size_t(3));
    }

    void everyBoxStandsOnceInsideItsPageAndAlone()
    {
        test::Random random;
        constexpr int kRuns = 2000;
        for (int run = 0; run < kRuns; ++run) {
            const std::vector<FlowBox> boxes = thrown(random);
            auto pages = flowBoxes(boxes, {kFirst, kOther}, kGap);
            std::vector<int> seen(boxes.size(), 0);
            for (std::size_t page = 0; page < pages.size(); ++page) {
                const double height = page == 0 ? kFirst : kOther;
                fillPage(pages[page], height, kGap);
                QVERIFY2(!pages[page].boxes.empty(), random.seedText().constData());
                QVERIFY2(pages[page].bottom() <= height + kRounding, random.seedText().constData());
                const auto &placed = pages[page].boxes;
                for (auto a = placed.begin(); a != placed.end(); ++a) {
                    const FlowBox &asked = boxes[a->index];
                    ++seen[a->index];
                    QVERIFY2(a->top >= 0 && a->column >= 0 && a->column + a->span <= kPageColumns,
                             random.seedText().constData());
                    QVERIFY2(a->height >= asked.natural - kRounding
                                 && a->height <= asked.natural + asked.stretch + kRounding,
                             random.seedText().constData());
                    QVERIFY2(std::none_of(placed.begin(), a,
                                          [&](const PlacedBox &b) { return overlap(*a, b, kGap); }),
                             random.seedText().constData());
                }
            }
            QVERIFY2(std::ranges::all_of(seen, [](int times) { return times == 1; }),
                     random.seedText().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
