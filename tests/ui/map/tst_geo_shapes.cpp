// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/geo_shapes.h"
#include "ui/map/hit_test.h"
#include "ui/map/projection.h"

#include <QTest>

#include <algorithm>

using namespace mm;

namespace {

QPointF mapPoint(double longitude, double latitude)
{
    const QPointF metres = westernBalkansProjection().project({longitude, latitude});
    return {metres.x(), -metres.y()};
}

class TestGeoShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sixAreasCarryFigures();
    void anchorsLieInsideTheirAreas();
    void townsBelongToTheirAreas_data();
    void townsBelongToTheirAreas();
    void lineBetweenSerbiaAndKosovoIsSpecial();
    void everyOtherLineIsTyped();
    void areasKeepTheirSize_data();
    void areasKeepTheirSize();
    void windowHoldsNothingButGeometry();
    void faultsAreNamed_data();
    void faultsAreNamed();

private:
    GeoShapes m_shapes;
};

void TestGeoShapes::initTestCase()
{
    const auto shapes = GeoShapes::builtIn();
    QVERIFY2(shapes, shapes ? "" : qPrintable(shapes.error()));
    m_shapes = *shapes;
}

void TestGeoShapes::sixAreasCarryFigures()
{
    QCOMPARE(m_shapes.codes().join(u' '), QStringLiteral("ALB BIH MKD MNE SRB XKX"));
}

void TestGeoShapes::anchorsLieInsideTheirAreas()
{
    for (const QString &code : m_shapes.codes()) {
        QVERIFY(m_shapes.anchor(code));
        QCOMPARE(areaAt(m_shapes, *m_shapes.anchor(code)), code);
        QVERIFY(m_shapes.roomAround(code) > 20'000);
    }
    QVERIFY(!m_shapes.anchor(QStringLiteral("ITA")));
    QCOMPARE(m_shapes.roomAround(QStringLiteral("ITA")), 0.0);
}

void TestGeoShapes::townsBelongToTheirAreas_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QString>("code");
    QTest::newRow("Tirana") << 19.82 << 41.33 << QStringLiteral("ALB");
    QTest::newRow("Pristina") << 21.17 << 42.66 << QStringLiteral("XKX");
    QTest::newRow("Belgrade") << 20.46 << 44.82 << QStringLiteral("SRB");
    QTest::newRow("Skopje") << 21.43 << 42.00 << QStringLiteral("MKD");
    QTest::newRow("Podgorica") << 19.26 << 42.44 << QStringLiteral("MNE");
    QTest::newRow("Sarajevo") << 18.41 << 43.86 << QStringLiteral("BIH");
    QTest::newRow("Neum") << 17.64 << 42.94 << QStringLiteral("BIH");
    QTest::newRow("the Adriatic") << 17.5 << 42.2 << QString();
    QTest::newRow("Zagreb") << 15.98 << 45.81 << QString();
    QTest::newRow("Thessaloniki") << 22.94 << 40.64 << QString();
}

void TestGeoShapes::townsBelongToTheirAreas()
{
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(QString, code);
    QCOMPARE(areaAt(m_shapes, mapPoint(longitude, latitude)), code);
}

void TestGeoShapes::lineBetweenSerbiaAndKosovoIsSpecial()
{
    const QStringList between{QStringLiteral("SRB"), QStringLiteral("XKX")};
    QCOMPARE(std::ranges::count(m_shapes.lines(), between, &GeoLine::between), 1);
    const auto line = std::ranges::find(m_shapes.lines(), between, &GeoLine::between);
    QCOMPARE(line->type, BoundaryType::Special);
    QCOMPARE(line->pieces.size(), std::size_t(1)); // in one piece, so that dashes run through
    QVERIFY(line->pieces.front().size() > 50);
}

void TestGeoShapes::everyOtherLineIsTyped()
{
    for (const GeoLine &line : m_shapes.lines()) {
        switch (line.type) {
        case BoundaryType::Coast:
            QCOMPARE(line.between.size(), 1);
            break;
        case BoundaryType::International:
            QCOMPARE(line.between.size(), 2);
            break;
        case BoundaryType::Special:
            QVERIFY(line.between.contains(QStringLiteral("XKX")));
            break;
        }
    }
}

void TestGeoShapes::areasKeepTheirSize_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("squareKilometres");
    QTest::newRow("Albania") << QStringLiteral("ALB") << 28'748.0;
    QTest::newRow("Bosnia and Herzegovina") << QStringLiteral("BIH") << 51'209.0;
    QTest::newRow("North Macedonia") << QStringLiteral("MKD") << 25'713.0;
    QTest::newRow("Montenegro") << QStringLiteral("MNE") << 13'812.0;
    QTest::newRow("Kosovo") << QStringLiteral("XKX") << 10'887.0;
}

void TestGeoShapes::areasKeepTheirSize()
{
    QFETCH(QString, code);
    QFETCH(double, squareKilometres);
    const auto area = std::ranges::find(m_shapes.areas(), code, &GeoArea::code);
    double sum = 0;
    for (const QPolygonF &ring : area->rings) {
        for (qsizetype i = 1; i < ring.size(); ++i) {
            sum += (ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y()) / 2;
        }
    }
    const double ratio = std::abs(sum) / 1e6 / squareKilometres;
    QVERIFY2(std::abs(ratio - 1) < 0.03, QByteArray::number(ratio).constData());
}

void TestGeoShapes::windowHoldsNothingButGeometry()
{
    QVERIFY(m_shapes.window().contains(m_shapes.statisticalBounds()));
    // Crimea lies east of it: the map takes no stand there.
    QVERIFY(m_shapes.window().right() < mapPoint(32.4, 45.3).x());
}

void TestGeoShapes::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("areas");
    QTest::addColumn<QByteArray>("boundaries");
    QTest::addColumn<QByteArray>("labels");
    QTest::addColumn<QString>("names");
    const QByteArray area
        = R"({"bbox":[5,36,31,50],"features":[{"properties":{"code":"ALB","role":"statistical"},)"
          R"("geometry":{"coordinates":[[[[19,41],[20,41],[20,42],[19,41]]]]}}]})";
    const QByteArray line = R"({"features":[{"properties":{"type":"coast","between":["ALB"]},)"
                            R"("geometry":{"coordinates":[[[19,41],[20,41]]]}}]})";
    const QByteArray sea
        = R"({"features":[{"properties":{"use":"sea","text":"Sea"},"geometry":{"coordinates":[]}}]})";
    QTest::newRow("no JSON") << QByteArray("{") << line << sea << QStringLiteral("areas");
    QTest::newRow("empty") << area << QByteArray("{}") << sea << QStringLiteral("boundaries");
    QByteArray solid = line;
    solid.replace("coast", "solid");
    QTest::newRow("solid line") << area << solid << sea << QStringLiteral("\"solid\"");
    QTest::newRow("no anchor") << area << line << sea << QStringLiteral("no anchor for ALB");
}

void TestGeoShapes::faultsAreNamed()
{
    QFETCH(QByteArray, areas);
    QFETCH(QByteArray, boundaries);
    QFETCH(QByteArray, labels);
    QFETCH(QString, names);
    const auto shapes = GeoShapes::read(areas, boundaries, labels);
    QVERIFY(!shapes);
    QVERIFY2(shapes.error().contains(names), qPrintable(shapes.error()));
}

} // namespace

QTEST_GUILESS_MAIN(TestGeoShapes)
#include "tst_geo_shapes.moc"
