// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "layout_probe.h"
#include "random_chart.h"
#include "sample_charts.h"
#include "ui/charts/number_text.h"
#include "ui/style/fonts.h"

#include <QObject>
#include <QPalette>
#include <QTest>

#include <algorithm>

namespace {

using mm::ChartLayout;
using mm::PlacedText;
using namespace mm::test;

class TestChartLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void samplesFitFromNoteToPoster_data();
    void samplesFitFromNoteToPoster();
    void nothingEverOverlaps();
    void namesAreWhole_data();
    void namesAreWhole();
    void barsAreProportional();
    void marksStandAtTheirValues();
    void slopesGoFromPlaceToPlace();
    void stepsOfAWaterfallMeet();
    void panelsKeepGapsAndScales();
    void everyValueIsWritten();
    void statesAreToldApart();
    void provisionalIsAPatternOnlyAmongOthers();
    void remainderStandsInTheFirstSlot();
    void columnsNameTheYearWhereItBegins();
    void manyColumnsHaveAnAxisInstead();
    void gapsHaveNoDots();
    void namesStandBesideTheLines();
    void sevenHundredPointsAreArranged();
    void rowsWithoutRoomAreCounted();
    void saysWhyThereIsNothing();
    void screenTextGrowsWithTheFont();
};

void TestChartLayout::samplesFitFromNoteToPoster_data()
{
    QTest::addColumn<mm::ChartData>("data");
    using namespace mm::test;
    QTest::newRow("arrivals") << arrivals();
    QTest::newRow("gaps") << arrivalsWithGaps();
    QTest::newRow("cyrillic") << arrivalsInCyrillic();
    QTest::newRow("present") << presentByMonth();
    QTest::newRow("present with gaps") << presentWithGaps();
    QTest::newRow("nationalities") << nationalities();
    QTest::newRow("months") << monthByMonth();
    QTest::newRow("ten years") << tenYears();
    QTest::newRow("nothing") << nothing();
    for (const mm::ChartKind kind : {mm::ChartKind::Dumbbell, mm::ChartKind::Slope}) {
        const QByteArray name = kind == mm::ChartKind::Dumbbell ? "dumbbell" : "slope";
        QTest::newRow(name.constData()) << as(kind, arrivals());
        QTest::newRow((name + " with gaps").constData()) << as(kind, arrivalsWithGaps());
        QTest::newRow((name + " in cyrillic").constData()) << as(kind, arrivalsInCyrillic());
    }
    QTest::newRow("panels") << inPanels(monthByMonth());
    QTest::newRow("panels of ten years") << inPanels(tenYears());
}

void TestChartLayout::samplesFitFromNoteToPoster()
{
    QFETCH(mm::ChartData, data);
    for (const QSizeF size : {QSizeF(90, 60), QSizeF(120, 60), QSizeF(100, 100), QSizeF(160, 90),
                              QSizeF(200, 120), QSizeF(300, 200), QSizeF(297, 90)}) {
        const QString wrong = fault(onPaper(data, size.width(), size.height()),
                                    QRectF(QPointF(), points(size.width(), size.height())));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    // The longest names need twice the width when three panels stand side by side.
    const double scale = data.kind == mm::ChartKind::SmallMultiples ? 2 : 1;
    QVERIFY(!onPaper(data, 160 * scale, 90 * scale).compromised);
    for (const QSize size : {QSize(320, 240), QSize(640, 200), QSize(1600, 1000)}) {
        const QRectF rectangle(QPointF(), size);
        const mm::ChartStyle style
            = mm::screenStyle(QPalette(), 13, QLocale::c(), mm::PaletteGeneration::Unhcr2025);
        const QString wrong = fault(mm::layOut(data, rectangle, style), rectangle);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestChartLayout::nothingEverOverlaps()
{
    mm::test::Random random;
    for (int round = 0; round < 400; ++round) {
        const mm::ChartData data = mm::test::randomChart(random);
        const QSizeF size = points(random.integer(90, 300), random.integer(60, 200));
        const QRectF rectangle(QPointF(), size);
        const ChartLayout layout
            = mm::layOut(data, rectangle, mm::paperStyle(size, mm::PaletteGeneration::Unhcr2025));
        const QString wrong = fault(layout, rectangle);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("%1; round %2, kind %3, %4 x %5; %6")
                                .arg(QString::fromLatin1(random.seedText()))
                                .arg(round)
                                .arg(int(data.kind))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(wrong)));
    }
}

void TestChartLayout::namesAreWhole_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("note") << 90.0 << 60.0;
    QTest::newRow("slide") << 160.0 << 90.0;
    QTest::newRow("page") << 190.0 << 100.0;
}

void TestChartLayout::namesAreWhole()
{
    QFETCH(double, width);
    QFETCH(double, height);
    for (const mm::ChartData &data : {mm::test::arrivals(), mm::test::arrivalsInCyrillic()}) {
        const QString text = allText(onPaper(data, width, height));
        for (const mm::ChartCategory &category : data.categories) {
            QVERIFY2(text.contains(category.label), qPrintable(text));
            QVERIFY(text.contains(category.annotation));
        }
        QVERIFY(!text.contains(QChar(0x2026)));
    }
}

void TestChartLayout::barsAreProportional()
{
    const mm::ChartData data = mm::test::arrivals();
    const ChartLayout layout = onPaper(data);
    QCOMPARE(layout.bars.size(), size_t(12));
    const double unit = layout.bars[0].box.width() / 7584;
    for (const mm::PlacedBar &bar : layout.bars) {
        const double value = data.series[size_t(bar.series)].points[size_t(bar.category)].value;
        QVERIFY(std::abs(bar.box.width() - unit * value) < kRounding);
        QCOMPARE(bar.box.left(), layout.baseline.x1());
    }
}

void TestChartLayout::marksStandAtTheirValues()
{
    const mm::ChartData data = as(mm::ChartKind::Dumbbell, mm::test::arrivals());
    const ChartLayout layout = onPaper(data);
    QCOMPARE(layout.dots.size(), size_t(12));
    QCOMPARE(layout.strokes.size(), size_t(6));
    for (const mm::PlacedDot &dot : layout.dots) {
        const double value = data.series[size_t(dot.series)].points[size_t(dot.category)].value;
        const double x = layout.plot.left() + layout.plot.width() * layout.values.fraction(value);
        QVERIFY(std::abs(dot.centre.x() - x) < kRounding);
        QVERIFY(dot.isMark && dot.shown);
    }
    QVERIFY(has(layout, QStringLiteral("7,584")) && has(layout, QStringLiteral("14,795")));
}

void TestChartLayout::slopesGoFromPlaceToPlace()
{
    mm::ChartData data = as(mm::ChartKind::Slope, mm::test::arrivals());
    // The first two change places.
    std::swap(data.series[1].points[0], data.series[1].points[1]);
    const ChartLayout layout = onPaper(data);
    QCOMPARE(layout.strokes.size(), size_t(6));
    const auto fall = [&layout](size_t index) {
        const auto &points = layout.strokes[index].points;
        return points.back().y() - points.front().y();
    };
    QVERIFY(fall(0) < 0); // up from the second place
    QVERIFY(fall(1) > 0);
    QVERIFY(std::abs(fall(2)) < kRounding);
    QVERIFY(allText(layout).contains(QStringLiteral("1  Bosnia and Herzegovina")));
}

void TestChartLayout::stepsOfAWaterfallMeet()
{
    mm::ChartData data = mm::test::arrivals();
    data.kind = mm::ChartKind::Waterfall;
    data.series.resize(1);
    double at = 0;
    for (mm::ChartPoint &point : data.series[0].points) {
        point.from = at;
        at += 100;
        point.value = at;
    }
    const ChartLayout layout = onPaper(data);
    QCOMPARE(layout.bars.size(), size_t(6));
    for (size_t row = 1; row < layout.bars.size(); ++row) {
        QVERIFY(std::abs(layout.bars[row].box.left() - layout.bars[row - 1].box.right())
                < kRounding);
    }
    QVERIFY(has(layout, QStringLiteral("+100")));
}

void TestChartLayout::panelsKeepGapsAndScales()
{
    mm::ChartData data = inPanels(mm::test::monthByMonth());
    const size_t whole = onPaper(data).strokes.size();
    // A gap in the middle parts one line in two; a panel of small numbers is as high as the others.
    data.series[1].points[4].state = mm::PointState::NotReported;
    for (mm::ChartPoint &point : data.series[2].points) {
        point.value /= 100;
    }
    const ChartLayout layout = onPaper(data);
    QCOMPARE(layout.strokes.size(), whole + 1);
    QCOMPARE(layout.bands.size(), size_t(6));
    for (const mm::PlacedStroke &stroke : layout.strokes) {
        for (const QPointF &point : stroke.points) {
            QVERIFY(layout.bands[size_t(stroke.category)].contains(point));
        }
    }
}

void TestChartLayout::everyValueIsWritten()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const mm::ChartData &data : {mm::test::arrivals(), mm::test::presentByMonth()}) {
        for (const QSizeF size : {QSizeF(90, 60), QSizeF(160, 90), QSizeF(300, 200)}) {
            const ChartLayout layout = onPaper(data, size.width(), size.height());
            for (const mm::ChartSeries &series : data.series) {
                for (const mm::ChartPoint &point : series.points) {
                    QVERIFY(has(layout, mm::numberText(point.value, english)));
                }
            }
        }
    }
}

void TestChartLayout::statesAreToldApart()
{
    const ChartLayout layout = onPaper(mm::test::arrivalsWithGaps());
    for (const char *mark : {"not reported", "n/a", "*", "0"}) {
        QVERIFY2(has(layout, QString::fromLatin1(mark)), mark);
    }
    QVERIFY(has(layout, QStringLiteral("* for a number: withheld")));
    // Where neither period has a figure one mark is enough.
    QCOMPARE(allText(layout).count(QStringLiteral("n/a")), 1);
    QVERIFY(!allText(layout).contains(QStringLiteral("987,654")));
    // Every bar belongs to a value, none to a state.
    QCOMPARE(layout.bars.size(), size_t(7));
}

void TestChartLayout::provisionalIsAPatternOnlyAmongOthers()
{
    mm::ChartData data = mm::test::presentWithGaps();
    const auto hatched = [](const ChartLayout &layout) {
        return std::ranges::count_if(layout.bars, &mm::PlacedBar::hatched);
    };
    const ChartLayout mixed = onPaper(data);
    QCOMPARE(hatched(mixed), 2);
    QVERIFY(has(mixed, QStringLiteral("provisional or estimated")));
    for (mm::ChartPoint &point : data.series[0].points) {
        point.provisional = true;
    }
    const ChartLayout all = onPaper(data);
    QCOMPARE(hatched(all), 0);
    QVERIFY(has(all, QStringLiteral("all values provisional")));
}

void TestChartLayout::remainderStandsInTheFirstSlot()
{
    const ChartLayout layout = onPaper(mm::test::nationalities());
    QCOMPARE(layout.bars.size(), size_t(7));
    QCOMPARE(layout.bars.back().series, 1);
    QCOMPARE(layout.bars.back().box.height(), layout.bars.front().box.height());
    QVERIFY(!allText(layout).contains(QStringLiteral("n/a")));
    QVERIFY(!allText(layout).contains(QStringLiteral("not reported")));
}

void TestChartLayout::columnsNameTheYearWhereItBegins()
{
    const ChartLayout layout = onPaper(mm::test::presentByMonth());
    const QString text = allText(layout);
    QCOMPARE(text.count(QStringLiteral(" 2024 ")), 1);
    QVERIFY(text.contains(QStringLiteral("Jul 2024 Aug Sep Oct Nov Dec Jan 2025 Feb")));
}

void TestChartLayout::manyColumnsHaveAnAxisInstead()
{
    mm::ChartData data = mm::test::tenYears();
    data.kind = mm::ChartKind::Columns;
    data.series[0].points[60].emphasised = true;
    data.series[0].points[60].value = 4321;
    const ChartLayout layout = onPaper(data);
    QVERIFY(layout.gridValues.size() > 2);
    QVERIFY(has(layout, QStringLiteral("4,321")));
    QVERIFY(has(layout, QStringLiteral("2020")));
    QVERIFY(!layout.compromised);
}

void TestChartLayout::gapsHaveNoDots()
{
    const ChartLayout layout = onPaper(mm::test::monthByMonth());
    const auto current = std::ranges::count(layout.dots, 0, &mm::PlacedDot::series);
    QCOMPARE(current, 6);
    QVERIFY(std::ranges::none_of(layout.dots, [](const mm::PlacedDot &dot) {
        return dot.series == 0 && dot.category == 3;
    }));
    QVERIFY(has(layout, QStringLiteral("gap: not reported")));
    QVERIFY(!has(onPaper(mm::test::longSeries(12)), QStringLiteral("gap: not reported")));
    // A value between two gaps has no line; it must be seen all the same.
    mm::ChartData data = mm::test::monthByMonth();
    data.series[0].points[4] = {};
    data.series[0].points[6] = {};
    const ChartLayout lonely = onPaper(data);
    const auto shown = std::ranges::find_if(
        lonely.dots, [](const mm::PlacedDot &dot) { return dot.series == 0 && dot.category == 5; });
    QVERIFY(shown != lonely.dots.end() && shown->shown);
}

void TestChartLayout::namesStandBesideTheLines()
{
    const ChartLayout layout = onPaper(mm::test::monthByMonth());
    const auto early
        = std::ranges::find(layout.texts, QStringLiteral("January–July 2025"), &PlacedText::text);
    QVERIFY(early != layout.texts.end());
    const auto last = std::ranges::find_if(
        layout.dots, [](const mm::PlacedDot &dot) { return dot.series == 0 && dot.category == 6; });
    QVERIFY(last != layout.dots.end());
    QVERIFY(early->box.left() > last->centre.x());
    QVERIFY(early->box.left() - last->centre.x() < 2 * layout.type.label);
    QVERIFY(std::abs(early->box.center().y() - last->centre.y()) < 0.01);
}

void TestChartLayout::sevenHundredPointsAreArranged()
{
    const mm::ChartData data = mm::test::longSeries(720);
    const QRectF rectangle(QPointF(), points(160, 90));
    for (const mm::ChartKind kind : {mm::ChartKind::Columns, mm::ChartKind::Lines}) {
        mm::ChartData shown = data;
        shown.kind = kind;
        const ChartLayout layout = onPaper(shown);
        const QString wrong = fault(layout, rectangle);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(layout.bands.size(), size_t(720));
        QVERIFY(layout.texts.size() < 60);
    }
}

void TestChartLayout::rowsWithoutRoomAreCounted()
{
    mm::ChartData data = mm::test::arrivals();
    for (int index = 0; index < 40; ++index) {
        data.categories.push_back(data.categories.back());
        data.series[0].points.push_back(mm::test::value(10));
        data.series[1].points.push_back(mm::test::value(20));
    }
    const ChartLayout layout = onPaper(data, 90, 60);
    QVERIFY(layout.compromised);
    QVERIFY(has(layout,
                QStringLiteral("Not shown for lack of room: %1").arg(46 - layout.bands.size())));
}

void TestChartLayout::saysWhyThereIsNothing()
{
    const ChartLayout layout = onPaper(mm::test::nothing());
    QVERIFY(layout.bands.empty() && layout.plot.isEmpty());
    QVERIFY(allText(layout).contains(mm::test::nothing().emptyReason));
}

void TestChartLayout::screenTextGrowsWithTheFont()
{
    const QRectF rectangle(0, 0, 1400, 900);
    for (const int pixels : {13, 26}) {
        const ChartLayout layout = mm::layOut(
            mm::test::arrivals(), rectangle,
            mm::screenStyle(QPalette(), pixels, QLocale::c(), mm::PaletteGeneration::Unhcr2025));
        QCOMPARE(layout.type.label, pixels);
    }
}

} // namespace

Q_DECLARE_METATYPE(mm::ChartData)

QTEST_MAIN(TestChartLayout)
#include "tst_chart_layout.moc"
