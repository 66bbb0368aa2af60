// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_canvas.h"

#include "sample_map.h"
#include "ui/style/fonts.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    MapScene scene;
    MapColours colours = screenMapColours(QPalette(Qt::white));
    MapEmphasis emphasis = {};
    double devicePixels = 1;
};

QImage paintedBy(MapCanvas &canvas, const Look &look)
{
    constexpr double kScale = 96 / 72.0;
    QImage image((look.scene.size * kScale * look.devicePixels).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(look.devicePixels);
    image.fill(Qt::red);
    QPainter painter(&image);
    canvas.paint(painter, look.scene, look.colours, look.emphasis, kScale);
    painter.end();
    return image;
}

MapScene shadedLike(MapScene scene)
{
    for (SceneArea &area : scene.areas) {
        area.shade = area.statistical ? std::optional(2) : std::nullopt;
    }
    return scene;
}

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

/// What differs by more than rims of letters that were rounded differently; empty: nothing.
QString difference(const QImage &shown, const QImage &expected)
{
    qint64 different = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const int most = distance(shown.pixel(x, y), expected.pixel(x, y));
            if (most >= 40) {
                return u"%1, %2: %3"_s.arg(x).arg(y).arg(most);
            }
            different += most > 2 ? 1 : 0;
        }
    }
    const bool isRimsOnly = different * 200 < qint64(shown.width()) * shown.height();
    return isRimsOnly ? QString() : u"%1 pixels"_s.arg(different);
}

class TestMapCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }
    void scenesOfOtherNumbersShareTheGround();
    void anotherPartOfTheWorldIsAnotherGround();
    void paintsEachSceneAsIfItWereTheFirst();
    void paintsWhatIsPrinted();
    void keptHalosServeAPictureThatStandsElsewhere();

private:
    [[nodiscard]] MapScene scene(const MapContent &content, double zoom = 1,
                                 const std::shared_ptr<const MapGround> &ground = {}) const
    {
        return buildMapScene(checkedMap(content), m_shapes,
                             {.size = {420, 360},
                              .sizes = screenMapSizes(9),
                              .parts = {.heading = false, .notes = false},
                              .zoom = zoom,
                              .ground = ground});
    }

    GeoShapes m_shapes = shapes();
};

void TestMapCanvas::scenesOfOtherNumbersShareTheGround()
{
    const MapScene first = scene(sampleContent());
    const MapScene second = scene(mapContent({1, 2, 3, 4, 5, 6}), 1, first.ground);
    QCOMPARE(second.ground, first.ground);
    const MapScene alone = scene(mapContent({1, 2, 3, 4, 5, 6}));
    QCOMPARE(second.frame, alone.frame);
    QCOMPARE(second.transform, alone.transform);
    QCOMPARE(second.labels.size(), alone.labels.size());
    for (std::size_t i = 0; i < alone.labels.size(); ++i) {
        QCOMPARE(second.labels[i].text, alone.labels[i].text);
        QCOMPARE(second.labels[i].baseline, alone.labels[i].baseline);
    }
}

void TestMapCanvas::anotherPartOfTheWorldIsAnotherGround()
{
    const MapScene whole = scene(sampleContent());
    const MapScene part = scene(sampleContent(), 2, whole.ground);
    QVERIFY(part.ground != whole.ground);
    QVERIFY(part.transform.scale() > whole.transform.scale());
    const MapScene larger = buildMapScene(checkedMap(sampleContent()), m_shapes,
                                          {.size = {500, 360},
                                           .sizes = screenMapSizes(9),
                                           .parts = {.heading = false, .notes = false},
                                           .ground = whole.ground});
    QVERIFY(larger.ground != whole.ground);
}

void TestMapCanvas::paintsEachSceneAsIfItWereTheFirst()
{
    QPalette night(QColor(40, 40, 40));
    night.setColor(QPalette::WindowText, Qt::white);
    MapContent ofSerbia = sampleContent();
    ofSerbia.subject = u"SRB"_s;
    const MapScene first = scene(sampleContent());
    const MapScene other = scene(mapContent({5, 1, 900, 12, 7, 0}), 1, first.ground);
    const MapScene shaded = shadedLike(first);
    const std::vector<Look> looks{
        {first},
        {other},
        {other, screenMapColours(night)},
        {scene(ofSerbia, 1, first.ground), screenMapColours(night)},
        {first, screenMapColours(night), {{u"ALB"_s}, u"MNE"_s, u"SRB"_s}},
        {shaded},
        {shaded, screenMapColours(QPalette(Qt::white)), {{u"ALB"_s}, {}, {}}},
        {scene(sampleContent(), 3, first.ground)},
        {first, screenMapColours(QPalette(Qt::white)), {}, 2},
        {first},
    };
    MapCanvas canvas;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        MapCanvas fresh;
        QVERIFY2(paintedBy(canvas, looks[i]) == paintedBy(fresh, looks[i]),
                 qPrintable(QString::number(i)));
    }
}

void TestMapCanvas::paintsWhatIsPrinted()
{
    const MapScene plain = scene(sampleContent());
    const QColor white(Qt::white);
    for (const Look &look :
         {Look{plain},
          Look{shadedLike(plain), screenMapColours(QPalette(white)), {{u"ALB"_s}, {}, {}}}}) {
        MapCanvas canvas;
        const QImage shown = paintedBy(canvas, look);
        QImage printed(shown.size(), shown.format());
        QPainter painter(&printed);
        painter.scale(96 / 72.0, 96 / 72.0);
        paintMapScene(painter, look.scene, look.colours, look.emphasis);
        painter.end();
        QVERIFY2(difference(shown, printed).isEmpty(), qPrintable(difference(shown, printed)));
    }
}

// A page of a document is scrolled and has its maps anywhere.
void TestMapCanvas::keptHalosServeAPictureThatStandsElsewhere()
{
    const MapScene map = scene(sampleContent());
    const MapColours colours = screenMapColours(QPalette(Qt::white));
    const auto painted = [&](QPointF corner, double scale, MapHalos *halos) {
        QImage image(700, 700, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.translate(corner);
        paintMapScene(painter, map, colours, {}, halos);
        painter.end();
        return image;
    };
    MapHalos kept;
    for (const QPointF corner : {QPointF(), QPointF(31.7, 12.3), QPointF(-5.25, 3.5)}) {
        for (const double scale : {1.0, 1.37}) {
            const QString different
                = difference(painted(corner, scale, &kept), painted(corner, scale, nullptr));
            QVERIFY2(different.isEmpty(), qPrintable(different));
        }
    }
}

} // namespace

QTEST_MAIN(TestMapCanvas)
#include "tst_map_canvas.moc"
