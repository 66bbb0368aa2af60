// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/hit_test.h"

#include "sample_map.h"
#include "ui/map/map_travel.h"
#include "ui/style/fonts.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

class TestHitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pointersFindMarksNamesAndAreas();
    void arrowsReachEveryPlace();

private:
    GeoShapes m_shapes;
};

void TestHitTest::initTestCase()
{
    QVERIFY(loadFonts());
    m_shapes = shapes();
}

void TestHitTest::pointersFindMarksNamesAndAreas()
{
    const MapScene scene = buildMapScene(checkedMap(sampleContent()), m_shapes, onPaper());
    for (const SceneCircle &circle : scene.circles) {
        QCOMPARE(placeAt(scene, m_shapes, circle.centre), circle.code);
    }
    for (const SceneText &text : scene.labels) {
        if (!text.code.isEmpty()) {
            QCOMPARE(placeAt(scene, m_shapes, textBox(text).center()), text.code);
        }
    }
    const QPointF inSerbia = scene.transform.toPage(*m_shapes.anchor(QStringLiteral("SRB")))
        + QPointF(0, -circleOf(scene, QStringLiteral("SRB")).radius - 5);
    QCOMPARE(placeAt(scene, m_shapes, inSerbia), QStringLiteral("SRB"));
    QCOMPARE(placeAt(scene, m_shapes, scene.frame.bottomRight() + QPointF(5, 5)), QString());
    QCOMPARE(placeAt(scene, m_shapes, scene.frame.bottomLeft() + QPointF(2, -2)), QString());
}

void TestHitTest::arrowsReachEveryPlace()
{
    const MapScene scene = buildMapScene(checkedMap(sampleContent()), m_shapes, onPaper());
    for (const SceneCircle &start : scene.circles) {
        QSet<QString> reached{start.code};
        for (qsizetype before = 0; before < reached.size();) {
            before = reached.size();
            for (const QString &code : QSet<QString>(reached)) {
                for (const TravelDirection direction :
                     {TravelDirection::Left, TravelDirection::Right, TravelDirection::Up,
                      TravelDirection::Down}) {
                    reached.insert(neighbourOf(scene, code, direction));
                }
            }
        }
        QCOMPARE(reached.size(), qsizetype(6));
    }
    QCOMPARE(neighbourOf(scene, QStringLiteral("BIH"), TravelDirection::Right),
             QStringLiteral("SRB"));
    QCOMPARE(neighbourOf(scene, QStringLiteral("SRB"), TravelDirection::Down),
             QStringLiteral("XKX"));
    QCOMPARE(neighbourOf(scene, QStringLiteral("BIH"), TravelDirection::Left),
             QStringLiteral("BIH"));
    QCOMPARE(neighbourOf(scene, QString(), TravelDirection::Left), scene.circles.front().code);
    QCOMPARE(neighbourOf({}, QString(), TravelDirection::Left), QString());
}

} // namespace

QTEST_MAIN(TestHitTest)
#include "tst_hit_test.moc"
