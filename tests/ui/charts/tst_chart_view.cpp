// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "sample_charts.h"
#include "tests/support/golden.h"
#include "ui/charts/chart_text.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QMouseEvent>
#include <QObject>
#include <QSignalSpy>
#include <QTest>

namespace {

using mm::ChartView;

/// A window of its own size and font, so that pictures of it do not depend on the machine.
void prepare(ChartView &view, const mm::ChartData &data, QSize size = {700, 340})
{
    view.setFont(mm::textFontInPixels(13));
    view.setPalette(QPalette(QColor(0xf0f0f0)));
    view.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    view.setPaletteGeneration(mm::PaletteGeneration::Unhcr2021);
    view.resize(size);
    view.setData(data);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2b2b));
    palette.setColor(QPalette::Base, QColor(0x1e1e1e));
    palette.setColor(QPalette::Text, QColor(0xeaeaea));
    palette.setColor(QPalette::WindowText, QColor(0xeaeaea));
    return palette;
}

QImage picture(ChartView &view)
{
    QImage image(view.size(), QImage::Format_RGB32);
    view.render(&image);
    return image;
}

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

/// The pointer moves; QTest::mouseMove() would need a window on a screen.
void pointAt(ChartView &view, const QPoint &place)
{
    QMouseEvent event(QEvent::MouseMove, place, view.mapToGlobal(QPointF(place)), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

class TestChartView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void clickChoosesACategory();
    void clickBesideChoosesNone();
    void arrowKeysWalkTheCategories();
    void returnChoosesAndEscapeLetsGo();
    void keysThatAreNotItsOwnPassOn();
    void pointingSaysWhatIsThere();
    void selectionDimsTheOthers();
    void unknownKeyDimsNothing();
    void arrangesItselfAnew();
    void followsThePalette();
    void saysWhatItShows();
    void isAChartForAssistiveTechnology();
    void isATableForAssistiveTechnology();
    void survivesNothingAtAll();
    void keepsNoSelectionOfAnotherChart();
    void looksAsItDid();
};

/// The six countries stand below each other in the lower part of the view.
QPoint placeOf(const ChartView &view, int row)
{
    const int top = 75;
    const int bottom = view.height() - 45;
    return {view.width() / 2, top + (2 * row + 1) * (bottom - top) / 12};
}

void TestChartView::clickChoosesACategory()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    QSignalSpy chosen(&view, &ChartView::categoryActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, placeOf(view, 0));
    QTest::mouseClick(&view, Qt::LeftButton, {}, placeOf(view, 5));
    QTest::mouseClick(&view, Qt::RightButton, {}, placeOf(view, 3));
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("BIH"));
    QCOMPARE(chosen[1][0].toString(), QStringLiteral("XKX"));
    // The view does not select by itself: whoever owns the selection tells it.
    QCOMPARE(view.selectedKey(), QString());
}

void TestChartView::clickBesideChoosesNone()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    view.setSelectedKey(QStringLiteral("SRB"));
    QSignalSpy chosen(&view, &ChartView::categoryActivated);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QString());
    QTest::mouseClick(&view, Qt::LeftButton, {}, placeOf(view, 1));
    QCOMPARE(chosen[1][0].toString(), QString()); // Serbia was chosen already
}

void TestChartView::arrowKeysWalkTheCategories()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.currentText().startsWith(QStringLiteral("Bosnia and Herzegovina: 7,584")));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.currentText().startsWith(QStringLiteral("Serbia***")));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.currentText().startsWith(QStringLiteral("Kosovo*")));
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(view.currentText().startsWith(QStringLiteral("Albania")));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(view.currentText().startsWith(QStringLiteral("Bosnia")));
}

void TestChartView::returnChoosesAndEscapeLetsGo()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    connect(&view, &ChartView::categoryActivated, &view, &ChartView::setSelectedKey);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.selectedKey(), QStringLiteral("XKX"));
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.selectedKey(), QString());
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.selectedKey(), QStringLiteral("XKX"));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.selectedKey(), QString());
}

void TestChartView::keysThatAreNotItsOwnPassOn()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    QSignalSpy chosen(&view, &ChartView::categoryActivated);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return, Qt::Key_A}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
        QVERIFY(!event.isAccepted());
    }
    QCOMPARE(chosen.size(), 0);
}

void TestChartView::pointingSaysWhatIsThere()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    pointAt(view, placeOf(view, 2));
    QVERIFY(view.currentText().startsWith(QStringLiteral("North Macedonia**: 2,613")));
    QCOMPARE(view.accessibleDescription(), view.currentText());
    const QImage pointed = picture(view);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    QCOMPARE(view.currentText(), QString());
    QVERIFY(picture(view) != pointed);
}

void TestChartView::selectionDimsTheOthers()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    const mm::Theme theme = mm::screenTheme(view.palette(), mm::PaletteGeneration::Unhcr2021);
    const QImage plain = picture(view);
    view.setSelectedKey(QStringLiteral("BIH"));
    const QImage selected = picture(view);
    const auto barPixels = [&theme](const QImage &image) {
        int count = 0;
        for (int y = 70; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == theme.seriesA ? 1 : 0;
            }
        }
        return count;
    };
    QVERIFY(barPixels(selected) > 0);
    QVERIFY(barPixels(selected) < barPixels(plain) / 2);
    view.setSelectedKey(QString());
    QCOMPARE(picture(view), plain);
}

void TestChartView::unknownKeyDimsNothing()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    const QImage plain = picture(view);
    view.setSelectedKey(QStringLiteral("ATL"));
    QCOMPARE(picture(view), plain);
}

void TestChartView::arrangesItselfAnew()
{
    ChartView view;
    prepare(view, mm::test::arrivals(), {320, 240});
    const QImage small = picture(view);
    view.resize(900, 500);
    QVERIFY(picture(view).size() != small.size());
    view.resize(320, 240);
    QCOMPARE(picture(view), small);
    view.setFont(mm::textFontInPixels(20));
    QVERIFY(picture(view) != small);
}

void TestChartView::followsThePalette()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    view.setPalette(darkPalette());
    const QImage dark = picture(view);
    QCOMPARE(dark.pixelColor(2, 2), QColor(0x1e1e1e));
    const mm::Theme theme = mm::screenTheme(darkPalette(), mm::PaletteGeneration::Unhcr2021);
    QVERIFY(holds(dark, theme.seriesA) && holds(dark, theme.seriesB));
}

void TestChartView::saysWhatItShows()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    QCOMPARE(view.accessibleName(), mm::test::arrivals().title);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Montenegro: 1,442 in")));
    prepare(view, mm::test::nothing());
    QVERIFY(view.accessibleDescription().contains(mm::test::nothing().emptyReason));
}

void TestChartView::isAChartForAssistiveTechnology()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QAccessibleInterface *last = chart->child(5);
    QVERIFY(last->text(QAccessible::Name).startsWith(QStringLiteral("Kosovo")));
    QCOMPARE(last->parent(), chart);
    QCOMPARE(chart->indexOfChild(last), 5);
    QVERIFY(last->rect().contains(view.mapToGlobal(placeOf(view, 5))));
    QSignalSpy chosen(&view, &ChartView::categoryActivated);
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("XKX"));
    view.setSelectedKey(QStringLiteral("XKX"));
    QVERIFY(last->state().selected);
}

void TestChartView::isATableForAssistiveTechnology()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = chart->tableInterface();
    QVERIFY(table);
    const mm::TableRows rows = mm::chartRows(view.data());
    QCOMPARE(table->rowCount(), int(rows.size()) - 1);
    QCOMPARE(table->columnCount(), int(rows.front().size()));
    QCOMPARE(chart->childCount(), 6 + table->rowCount() * table->columnCount());
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            QCOMPARE(cell->text(QAccessible::Name), rows[size_t(row) + 1][column]);
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
            QCOMPARE(chart->child(chart->indexOfChild(cell)), cell);
            QCOMPARE(
                table->columnDescription(column),
                cell->tableCellInterface()->columnHeaderCells().at(0)->text(QAccessible::Name));
        }
    }
    QVERIFY(!table->cellAt(table->rowCount(), 0));
    QVERIFY(!table->cellAt(0, table->columnCount()));
    // Another chart, other numbers.
    view.setData(mm::test::presentByMonth());
    QCOMPARE(table->rowCount(), 13);
    view.setData(mm::test::nothing());
    QCOMPARE(table->rowCount(), 0);
    QCOMPARE(chart->childCount(), 0);
}

void TestChartView::survivesNothingAtAll()
{
    for (const mm::ChartData &data : {mm::ChartData(), mm::test::nothing()}) {
        ChartView view;
        prepare(view, data);
        QSignalSpy chosen(&view, &ChartView::categoryActivated);
        for (const QSize size : {QSize(0, 0), QSize(1, 1), QSize(3, 900), QSize(400, 300)}) {
            view.resize(size);
            view.grab();
            QTest::keyClick(&view, Qt::Key_Down);
            pointAt(view, QPoint(size.width() / 2, size.height() / 2));
        }
        QCOMPARE(view.currentText(), QString());
        QVERIFY(!view.accessibleName().isEmpty());
    }
}

void TestChartView::keepsNoSelectionOfAnotherChart()
{
    ChartView view;
    prepare(view, mm::test::arrivals());
    QTest::keyClick(&view, Qt::Key_End);
    mm::ChartData two = mm::test::arrivals();
    two.categories.resize(2);
    view.setData(two);
    QCOMPARE(view.currentText(), QString());
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.currentText().startsWith(QStringLiteral("Serbia")));
}

void TestChartView::looksAsItDid()
{
    ChartView view;
    prepare(view, mm::test::arrivalsWithGaps());
    view.setPalette(darkPalette());
    view.setSelectedKey(QStringLiteral("SRB"));
    MM_COMPARE_GOLDEN(picture(view), QStringLiteral("chart_view_dark"));
}

} // namespace

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
