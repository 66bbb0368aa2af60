// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "sample_map.h"
#include "ui/style/fonts.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace mm;
using namespace mm::test;

namespace {

QPoint centreOf(const MapView &view, const QString &code)
{
    const auto circle = std::ranges::find(view.scene().circles, code, &SceneCircle::code);
    return (circle->centre * view.logicalDpiX() / 72.0).toPoint();
}

const QString kSerbia = QStringLiteral("SRB");
const QString kBosnia = QStringLiteral("BIH");
const QString kKosovo = QStringLiteral("XKX");

class TestMapView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void init();
    void cleanup();
    void clickSelects();
    void controlAddsAndTakesAway();
    void clickBesideAndEscapeClear();
    void selectingFromOutsideTellsNobody();
    void hoverIsTold();
    void arrowsTravelAndEnterSelects();
    void keysAndWheelZoom();
    void draggingMovesAndDoesNotSelect();
    void newDataKeepWhatIsStillThere();
    void withoutDataItSaysWhy();
    void looksFollowWindowAndSelection();
    void largerTextIsSetLarger();
    void isAChartForAssistiveTechnology();

private:
    std::unique_ptr<MapView> m_view;
};

void TestMapView::init()
{
    m_view = std::make_unique<MapView>();
    m_view->resize(760, 700);
    m_view->setData(checkedMap(sampleContent()));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestMapView::cleanup()
{
    m_view.reset();
}

void TestMapView::clickSelects()
{
    const QSignalSpy changed(m_view.get(), &MapView::selectionChanged);
    const QSignalSpy activated(m_view.get(), &MapView::placeActivated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, centreOf(*m_view, kSerbia));
    QCOMPARE(m_view->selection(), QStringList{kSerbia});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toStringList(), QStringList{kSerbia});
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), kSerbia);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, centreOf(*m_view, kSerbia));
    QCOMPARE(changed.size(), 1);
}

void TestMapView::controlAddsAndTakesAway()
{
    const QSignalSpy activated(m_view.get(), &MapView::placeActivated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, centreOf(*m_view, kSerbia));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier,
                      centreOf(*m_view, kKosovo));
    QCOMPARE(m_view->selection(), QStringList({kSerbia, kKosovo}));
    QCOMPARE(activated.size(), 1); // several places are not one
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier,
                      centreOf(*m_view, kSerbia));
    QCOMPARE(m_view->selection(), QStringList{kKosovo});
}

void TestMapView::clickBesideAndEscapeClear()
{
    const QSignalSpy activated(m_view.get(), &MapView::placeActivated);
    m_view->select(kSerbia);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(4, 300));
    QCOMPARE(m_view->selection(), QStringList());
    QCOMPARE(activated.last()[0].toString(), QString());
    m_view->select(kBosnia);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->selection(), QStringList());
    QCOMPARE(activated.size(), 4);
}

void TestMapView::selectingFromOutsideTellsNobody()
{
    const QSignalSpy changed(m_view.get(), &MapView::selectionChanged);
    const QSignalSpy activated(m_view.get(), &MapView::placeActivated);
    m_view->setSelectedPlace(kBosnia);
    QCOMPARE(m_view->selection(), QStringList{kBosnia});
    m_view->setSelectedPlace({});
    QCOMPARE(m_view->selection(), QStringList());
    m_view->setSelection({kBosnia, QStringLiteral("QQQ")});
    QCOMPARE(m_view->selection(), QStringList{kBosnia});
    QCOMPARE(changed.size() + activated.size(), 0);
}

void TestMapView::hoverIsTold()
{
    QSignalSpy hovered(m_view.get(), &MapView::hovered);
    QTest::mouseMove(m_view.get(), centreOf(*m_view, kBosnia));
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered[0][0].toString(), kBosnia);
    QCOMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(m_view.get(), QPoint(4, 300));
    QTRY_COMPARE(hovered.size(), 2);
    QCOMPARE(hovered[1][0].toString(), QString());
}

void TestMapView::arrowsTravelAndEnterSelects()
{
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Tab); // leaves and comes back: there is one widget
    m_view->setSelectedPlace({});
    for (int i = 0; i < 4 && m_view->current() != kBosnia; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
    }
    QCOMPARE(m_view->current(), kBosnia);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->current(), kSerbia);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->current(), kKosovo);
    QCOMPARE(m_view->selection(), QStringList());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_view->selection(), QStringList{kKosovo});
}

void TestMapView::keysAndWheelZoom()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(m_view->zoom(), MapView::kZoomStep);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->zoom(), 1.0);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->zoom(), 1.0);

    const QPoint kosovo = centreOf(*m_view, kKosovo);
    const QPointF page = QPointF(kosovo) * 72 / m_view->logicalDpiX();
    const QPointF place = m_view->scene().transform.toMap(page);
    for (int i = 0; i < 30; ++i) {
        QWheelEvent wheel(kosovo, m_view->mapToGlobal(kosovo), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &wheel);
    }
    QCOMPARE(m_view->zoom(), MapView::kLargestZoom);
    // What is under the pointer stays there.
    QVERIFY((m_view->scene().transform.toPage(place) - page).manhattanLength() < 0.01);
}

void TestMapView::draggingMovesAndDoesNotSelect()
{
    m_view->zoomIn();
    m_view->zoomIn();
    m_view->zoomIn();
    const QPoint before = centreOf(*m_view, kKosovo);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, before);
    QTest::mouseMove(m_view.get(), before + QPoint(-30, 5));
    QTest::mouseMove(m_view.get(), before + QPoint(-60, 20));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, before + QPoint(-60, 20));
    const QPoint way = centreOf(*m_view, kKosovo) - before;
    QVERIFY2((way - QPoint(-60, 20)).manhattanLength() <= 2, qPrintable(QString::number(way.x())));
    QCOMPARE(m_view->selection(), QStringList());
}

void TestMapView::newDataKeepWhatIsStillThere()
{
    m_view->setSelection({kSerbia, kKosovo});
    m_view->zoomIn();
    MapContent content = sampleContent();
    std::erase_if(content.places, [](const MapPlace &place) { return place.code == kKosovo; });
    m_view->setData(checkedMap(content));
    QCOMPARE(m_view->selection(), QStringList{kSerbia});
    QCOMPARE(m_view->zoom(), MapView::kZoomStep);
}

void TestMapView::withoutDataItSaysWhy()
{
    m_view->setEmptyText(QStringLiteral("Nothing was reported for July 2025."));
    m_view->setData(std::nullopt);
    QCOMPARE(m_view->accessibleDescription(),
             QStringLiteral("Nothing was reported for July 2025."));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(300, 300));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->selection().isEmpty());
    QVERIFY(!m_view->grab().isNull());
}

void TestMapView::looksFollowWindowAndSelection()
{
    const auto colourAt = [this](const QString &code) {
        const QPoint beside(0, 12); // below the number
        return m_view->grab().toImage().pixelColor(centreOf(*m_view, code) + beside);
    };
    const QColor plain = colourAt(kSerbia);
    m_view->setSelectedPlace(kBosnia);
    QVERIFY(colourAt(kSerbia).lightness() > plain.lightness() + 20);
    QVERIFY(colourAt(kBosnia).lightness() < plain.lightness());
    m_view->setSelectedPlace({});

    QPalette dark(QColor(0x2b2b2b));
    dark.setColor(QPalette::WindowText, Qt::white);
    m_view->setPalette(dark);
    const QImage image = m_view->grab().toImage();
    QVERIFY(image.pixelColor(4, 300).lightness() < 80);
}

void TestMapView::largerTextIsSetLarger()
{
    const auto sizeOfName = [this] {
        return std::ranges::find(m_view->scene().labels, TextRole::PlaceName, &SceneText::role)
            ->format.size;
    };
    const double before = sizeOfName();
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_view->setFont(font);
    QVERIFY(std::abs(sizeOfName() / before - 2) < 0.1);
}

void TestMapView::isAChartForAssistiveTechnology()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    // Six places, then the cells of the table.
    QAccessibleTableInterface *table = chart->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(chart->childCount(), 6 + table->rowCount() * table->columnCount());
    QCOMPARE(table->cellAt(4, 2)->text(QAccessible::Name), QStringLiteral("7054"));
    QCOMPARE(table->rowDescription(4), QStringLiteral("Serbia***"));
    QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("January–July 2025")));
    QAccessibleInterface *serbia = chart->child(4);
    QCOMPARE(serbia->text(QAccessible::Name),
             QStringLiteral("Serbia***, January–July 2025, 7,054"));
    QCOMPARE(chart->indexOfChild(serbia), 4);
    QCOMPARE(serbia->parent(), chart);
    QVERIFY(serbia->rect().contains(m_view->mapToGlobal(centreOf(*m_view, kSerbia))));
    QVERIFY(!serbia->state().selected);
    serbia->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_view->selection(), QStringList{kSerbia});
    QVERIFY(serbia->state().selected);
    QVERIFY(!chart->child(chart->childCount()));

    MapContent content = sampleContent();
    content.places[4].spoken = QStringLiteral("Serbia: 7,054 new arrivals, provisional");
    m_view->setData(checkedMap(content));
    QCOMPARE(chart->child(4)->text(QAccessible::Name), content.places[4].spoken);
}

} // namespace

QTEST_MAIN(TestMapView)
#include "tst_map_view.moc"
