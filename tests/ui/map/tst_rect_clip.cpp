// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/rect_clip.h"

#include "tests/support/property.h"

#include <QLineF>
#include <QPainterPath>
#include <QTest>

using namespace mm;

namespace {

const QRectF kRect(0, 0, 100, 100);

double areaOf(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 1; i < polygon.size(); ++i) {
        sum += polygon[i - 1].x() * polygon[i].y() - polygon[i].x() * polygon[i - 1].y();
    }
    return std::abs(sum) / 2;
}

class TestRectClip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatIsInside();
    void cutsAPolygonExactly();
    void dropsWhatIsOutside();
    void aRectangleAroundEverythingIsTheRectangle();
    void aLineIsCutIntoItsVisiblePieces();
    void levelAndUprightLinesAreNotLost();
    void piecesNeverLeaveTheRectangle();
    void thinningKeepsEndsAndShape();
};

void TestRectClip::leavesAloneWhatIsInside()
{
    const QPolygonF polygon{{{10, 10}, {20, 10}, {20, 20}, {10, 10}}};
    QCOMPARE(clippedPolygon(polygon, kRect), polygon);
    QCOMPARE(clippedLine(polygon, kRect), std::vector<QPolygonF>{polygon});
}

void TestRectClip::cutsAPolygonExactly()
{
    const QPolygonF polygon{{{50, 50}, {150, 50}, {150, 150}, {50, 150}, {50, 50}}};
    const QPolygonF clipped = clippedPolygon(polygon, kRect);
    QCOMPARE(areaOf(clipped), 2500.0);
    QVERIFY(clipped.isClosed());
}

void TestRectClip::dropsWhatIsOutside()
{
    const QPolygonF polygon{{{150, 50}, {250, 50}, {250, 150}, {150, 50}}};
    QVERIFY(clippedPolygon(polygon, kRect).isEmpty());
    QVERIFY(clippedLine(polygon, kRect).empty());
}

void TestRectClip::aRectangleAroundEverythingIsTheRectangle()
{
    const QPolygonF polygon{{{-50, -50}, {150, -50}, {150, 150}, {-50, 150}, {-50, -50}}};
    QCOMPARE(areaOf(clippedPolygon(polygon, kRect)), 10000.0);
    QVERIFY(clippedLine(polygon, kRect).empty());
}

void TestRectClip::aLineIsCutIntoItsVisiblePieces()
{
    const QPolygonF line{{{-10, 10}, {110, 10}, {110, 20}, {-10, 20}}};
    const auto pieces = clippedLine(line, kRect);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(pieces[0], QPolygonF({{0, 10}, {100, 10}}));
    QCOMPARE(pieces[1], QPolygonF({{100, 20}, {0, 20}}));
}

void TestRectClip::levelAndUprightLinesAreNotLost()
{
    QCOMPARE(clippedLine(QPolygonF({{10, 10}, {200, 10}}), kRect).size(), std::size_t(1));
    QCOMPARE(clippedLine(QPolygonF({{10, -10}, {10, 200}}), kRect).size(), std::size_t(1));
}

void TestRectClip::piecesNeverLeaveTheRectangle()
{
    test::Random random;
    const QRectF grown = kRect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9);
    for (int round = 0; round < 500; ++round) {
        QPolygonF line;
        for (int i = 0; i < 12; ++i) {
            line.append({double(random.integer(-80, 180)), double(random.integer(-80, 180))});
        }
        for (const QPolygonF &piece : clippedLine(line, kRect)) {
            QVERIFY2(piece.size() > 1, random.seedText().constData());
            for (const QPointF &point : piece) {
                QVERIFY2(grown.contains(point), random.seedText().constData());
            }
        }
        line.append(line.front());
        for (const QPointF &point : clippedPolygon(line, kRect)) {
            QVERIFY2(grown.contains(point), random.seedText().constData());
        }
    }
}

void TestRectClip::thinningKeepsEndsAndShape()
{
    const QPolygonF line{{{0, 0}, {0.05, 0}, {1, 0}, {1, 0.02}, {2, 0}, {2.05, 0.05}}};
    QCOMPARE(thinned(line, 0.1), QPolygonF({{0, 0}, {1, 0}, {2.05, 0.05}}));
    QCOMPARE(thinned(QPolygonF({{0, 0}, {5, 5}}), 0.1).size(), 2);
    QVERIFY(thinned({}, 0.1).isEmpty());
}

} // namespace

QTEST_APPLESS_MAIN(TestRectClip)
#include "tst_rect_clip.moc"
