// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks_chart.h"

#include "random_chart.h"
#include "sample_charts.h"
#include "ui/charts/chart_scene.h"
#include "ui/style/fonts.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QObject>
#include <QPainter>
#include <QTest>

#include <algorithm>

namespace {

using mm::ChartLayout;
using mm::ChartScene;

const QSizeF kSize(454, 255);

mm::ChartStyle style()
{
    return mm::paperStyle(kSize, mm::PaletteGeneration::Unhcr2021);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 0.01;
}

class TestMarksChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void barsStandWhereTheLayoutSays_data();
    void barsStandWhereTheLayoutSays();
    void linesRunWhereTheLayoutSays();
    void gapsBreakTheLine();
    void noValueBehindAStateIsGivenAway();
    void coloursFollowTheRole();
    void theMonthItIsAboutStandsOut();
    void findsTheCategoryAtAPlace();
    void showsOtherChartsAsANewOneWould();
};

void TestMarksChart::barsStandWhereTheLayoutSays_data()
{
    QTest::addColumn<mm::ChartData>("data");
    using namespace mm::test;
    QTest::newRow("two periods") << arrivals();
    QTest::newRow("columns") << presentByMonth();
    QTest::newRow("remainder") << nationalities();
    mm::ChartData many = tenYears();
    many.kind = mm::ChartKind::Columns;
    QTest::newRow("columns with an axis") << many;
    mm::ChartData grouped = monthByMonth();
    grouped.kind = mm::ChartKind::Columns;
    QTest::newRow("grouped columns") << grouped;
}

void TestMarksChart::barsStandWhereTheLayoutSays()
{
    QFETCH(mm::ChartData, data);
    const ChartScene scene(data, kSize, style());
    const ChartLayout &layout = scene.layout();
    QVERIFY(scene.chart() != nullptr);
    QVERIFY(isNear(scene.chart()->plotArea().left(), layout.plot.left()));
    QVERIFY(isNear(scene.chart()->plotArea().bottom(), layout.plot.bottom()));
    auto *series = qobject_cast<QAbstractBarSeries *>(scene.chart()->series().constFirst());
    QVERIFY(series != nullptr);
    const bool horizontal = data.kind == mm::ChartKind::GroupedBars;
    const int count = int(layout.bands.size());
    for (const mm::PlacedBar &bar : layout.bars) {
        const double value = data.series[size_t(bar.series)].points[size_t(bar.category)].value;
        const int place = horizontal ? count - 1 - bar.category : bar.category;
        const QPointF end = scene.chart()->mapToPosition(
            horizontal ? QPointF(value, place) : QPointF(place, value), series);
        QVERIFY(
            isNear(horizontal ? end.x() : end.y(), horizontal ? bar.box.right() : bar.box.top()));
        const QRectF &band = layout.bands[size_t(bar.category)];
        QVERIFY(isNear(horizontal ? end.y() : end.x(),
                       horizontal ? band.center().y() : band.center().x()));
        bool found = false;
        for (const QBarSet *set : series->barSets()) {
            found = found || set->at(place) == value;
        }
        QVERIFY(found);
    }
    const double thickness
        = horizontal ? layout.bars.front().box.height() : layout.bars.front().box.width();
    const double band = horizontal ? layout.bands.front().height() : layout.bands.front().width();
    QVERIFY(isNear(series->barWidth() * band, thickness * series->count()));
}

void TestMarksChart::linesRunWhereTheLayoutSays()
{
    const mm::ChartData data = mm::test::monthByMonth();
    const ChartScene scene(data, kSize, style());
    auto *series = scene.chart()->series().constFirst();
    for (const mm::PlacedDot &dot : scene.layout().dots) {
        const double value = data.series[size_t(dot.series)].points[size_t(dot.category)].value;
        const QPointF place = scene.chart()->mapToPosition({double(dot.category), value}, series);
        QVERIFY(isNear(place.x(), dot.centre.x()) && isNear(place.y(), dot.centre.y()));
    }
}

void TestMarksChart::gapsBreakTheLine()
{
    const ChartScene scene(mm::test::monthByMonth(), kSize, style());
    QList<int> lengths;
    for (const QAbstractSeries *series : scene.chart()->series()) {
        const auto *line = qobject_cast<const QLineSeries *>(series);
        QVERIFY(line != nullptr);
        lengths.append(int(line->count()));
        for (const QPointF &point : line->points()) {
            QVERIFY(qIsFinite(point.y()));
        }
    }
    // Last year whole, this year's three months before the gap and three behind it.
    QCOMPARE(lengths, (QList<int>{12, 3, 3}));
}

void TestMarksChart::noValueBehindAStateIsGivenAway()
{
    const ChartScene scene(mm::test::arrivalsWithGaps(), kSize, style());
    auto *series = qobject_cast<QAbstractBarSeries *>(scene.chart()->series().constFirst());
    for (const QBarSet *set : series->barSets()) {
        for (int place = 0; place < set->count(); ++place) {
            QVERIFY(set->at(place) < 987654);
        }
    }
    QVERIFY(scene.layout().values.max < 20000);
}

void TestMarksChart::coloursFollowTheRole()
{
    const mm::Theme theme = style().theme;
    const ChartScene scene(mm::test::arrivals(), kSize, style());
    auto *series = qobject_cast<QAbstractBarSeries *>(scene.chart()->series().constFirst());
    // From below, as Qt Charts draws them.
    QCOMPARE(series->barSets().at(0)->color(), theme.seriesB);
    QCOMPARE(series->barSets().at(1)->color(), theme.seriesA);
}

void TestMarksChart::theMonthItIsAboutStandsOut()
{
    const ChartScene scene(mm::test::presentByMonth(), kSize, style());
    const mm::Theme theme = style().theme;
    auto *series = qobject_cast<QAbstractBarSeries *>(scene.chart()->series().constFirst());
    QBarSet *set = series->barSets().constFirst();
    QCOMPARE(set->color(), theme.seriesB);
    QCOMPARE(set->selectedColor(), theme.seriesA);
    QCOMPARE(set->selectedBars(), QList<int>{12});
}

void TestMarksChart::findsTheCategoryAtAPlace()
{
    const ChartScene scene(mm::test::arrivals(), kSize, style());
    for (size_t index = 0; index < scene.layout().bands.size(); ++index) {
        QCOMPARE(scene.categoryAt(scene.layout().bands[index].center()), int(index));
    }
    QCOMPARE(scene.categoryAt({1, 1}), mm::kNoCategory);
}

QImage painted(ChartScene &scene, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.paint(painter);
    return image;
}

void TestMarksChart::showsOtherChartsAsANewOneWould()
{
    mm::test::Random random;
    ChartScene kept(mm::test::arrivals(), kSize, style());
    mm::ChartData data = mm::test::arrivals();
    int reused = 0;
    for (int round = 0; round < 60; ++round) {
        // Often the same chart with other values, as when months are gone through.
        if (random.integer(0, 2) == 0) {
            data = mm::test::randomChart(random);
        } else {
            for (mm::ChartSeries &series : data.series) {
                for (mm::ChartPoint &point : series.points) {
                    point.value = std::round(point.value * double(random.integer(1, 30)) / 10);
                    point.emphasised = random.integer(0, 5) == 0;
                }
            }
        }
        const QSizeF size(double(random.integer(260, 700)), double(random.integer(160, 500)));
        const QChart *before = kept.chart();
        kept.show(data, size, style());
        reused += before && kept.chart() == before ? 1 : 0;
        ChartScene fresh(data, size, style());
        QVERIFY2(painted(kept, size.toSize()) == painted(fresh, size.toSize()),
                 random.seedText().constData());
    }
    QVERIFY(reused > 10);
}

} // namespace

Q_DECLARE_METATYPE(mm::ChartData)

QTEST_MAIN(TestMarksChart)
#include "tst_marks_chart.moc"
