// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_probe.h"
#include "sample_charts.h"
#include "ui/charts/chart_layout.h"
#include "ui/style/fonts.h"

#include <QObject>
#include <QTest>

namespace {

using mm::ChartLayout;
using namespace mm::test;

/// What lies behind lines of months.
class TestLinesGround : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void areasLieBetweenTheirValues();
    void eventsAreNumberedAndTold();
    void differenceEndsAtGaps();
};

void TestLinesGround::areasLieBetweenTheirValues()
{
    mm::ChartData data = monthByMonth();
    QVERIFY(onPaper(data).areas.empty());
    data.range = mm::ChartRange{QStringLiteral("Range of 2020–2023"),
                                std::vector<std::optional<mm::ChartRange::Span>>(
                                    data.categories.size(), mm::ChartRange::Span{100, 200000})};
    data.range->spans[2].reset();
    const ChartLayout layout = onPaper(data);
    // A month without a range parts the area.
    QCOMPARE(layout.areas.size(), 2U);
    QCOMPARE(layout.areas.front().outline.size(), 4U);
    QVERIFY(layout.values.max >= 200000);
    QVERIFY(has(layout, QStringLiteral("Range of 2020–2023")));
    const auto y = [&layout](double value) {
        return layout.plot.bottom() - layout.plot.height() * layout.values.fraction(value);
    };
    QCOMPARE(layout.areas.front().outline.front().y(), y(200000));
    QCOMPARE(layout.areas.front().outline.back().y(), y(100));
}

void TestLinesGround::eventsAreNumberedAndTold()
{
    mm::ChartData data = monthByMonth();
    data.events = {{1, 0.5, QStringLiteral("14 February 2025"), QStringLiteral("Rule changed")},
                   {1, 0.6, QStringLiteral("18 February 2025"), QStringLiteral("Centre opened")},
                   {4, 0.0, QStringLiteral("1 May 2025"), QStringLiteral("Border closed")}};
    const ChartLayout layout = onPaper(data);
    QVERIFY(!layout.compromised);
    QCOMPARE(layout.events.size(), 3U);
    // Two that stand close share their place.
    QVERIFY(has(layout, QStringLiteral("1 2")));
    QVERIFY(has(layout, QStringLiteral("3")));
    QVERIFY(allText(layout).contains(QStringLiteral("3 · 1 May 2025: Border closed")));
    QCOMPARE(layout.events[2].x1(), layout.bands[4].left());
    const QString wrong = fault(layout, QRectF(QPointF(), points(160, 90)));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestLinesGround::differenceEndsAtGaps()
{
    mm::ChartData data = monthByMonth();
    data.differenceFilled = true;
    const std::size_t whole = onPaper(data).areas.size();
    QVERIFY(whole >= 1);
    data.series[1].points[1].state = mm::PointState::NotReported;
    const ChartLayout layout = onPaper(data);
    for (const mm::PlacedArea &area : layout.areas) {
        QCOMPARE(area.kind, mm::PlacedArea::Kind::Difference);
        for (const QPointF &point : area.outline) {
            QVERIFY(!layout.bands[1].adjusted(1, 0, -1, 0).contains(point));
        }
    }
}

} // namespace

QTEST_MAIN(TestLinesGround)
#include "tst_lines_ground.moc"
