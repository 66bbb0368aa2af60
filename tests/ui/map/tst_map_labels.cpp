// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include "sample_map.h"
#include "tests/support/property.h"
#include "ui/style/fonts.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mm;
using namespace mm::test;

namespace {

bool touches(const QRectF &box, const SceneCircle &circle)
{
    const QPointF nearest(std::clamp(circle.centre.x(), box.left(), box.right()),
                          std::clamp(circle.centre.y(), box.top(), box.bottom()));
    return QLineF(nearest, circle.centre).length() < circle.radius;
}

/// What is wrong with the texts of a scene; empty when nothing is.
QString collision(const MapScene &scene)
{
    std::vector<SceneText> all = scene.labels;
    if (scene.legend) {
        all.insert(all.end(), scene.legend->texts.begin(), scene.legend->texts.end());
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF box = textBox(all[i]);
        if (!scene.frame.contains(box)) {
            return all[i].text + QStringLiteral(" leaves the map");
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (box.intersects(textBox(all[j]))) {
                return all[i].text + QStringLiteral(" touches ") + all[j].text;
            }
        }
        for (const SceneCircle &circle : scene.circles) {
            const bool inside = all[i].role == TextRole::ValueInside && all[i].code == circle.code;
            if (!inside && circle.radius > 0 && touches(box, circle)) {
                return all[i].text + QStringLiteral(" touches the circle of ") + circle.code;
            }
            const QList corners{box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()};
            if (inside && std::ranges::any_of(corners, [&circle](QPointF corner) {
                    return QLineF(corner, circle.centre).length() > circle.radius * 1.12;
                })) {
                return all[i].text + QStringLiteral(" leaves its circle");
            }
        }
    }
    for (std::size_t i = 0; i < scene.circles.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const SceneCircle &a = scene.circles[i];
            const SceneCircle &b = scene.circles[j];
            if (QLineF(a.centre, b.centre).length() < a.radius + b.radius) {
                return a.code + QStringLiteral(" and ") + b.code + QStringLiteral(" overlap");
            }
        }
    }
    return {};
}

/// Any values and states, from a few persons to a million.
MapContent randomContent(Random &random, const std::array<const char *, 6> &names)
{
    MapContent content = mapContent({1, 1, 1, 1, 1, 1}, names);
    const int magnitude = random.integer(1, 6);
    for (MapPlace &place : content.places) {
        const auto value
            = double(random.integer(0, int(std::pow(10, random.integer(1, magnitude)))));
        switch (random.integer(0, 9)) {
        case 0:
            place = MapPlace::without(place.code, place.label, MapState::NotReported);
            break;
        case 1:
            place = MapPlace::without(place.code, place.label, MapState::NotApplicable);
            break;
        case 2:
            place = MapPlace::without(place.code, place.label, MapState::Suppressed);
            break;
        case 3:
            place = MapPlace::counted(place.code, place.label, value, true);
            break;
        default:
            place = MapPlace::counted(place.code, place.label, value);
            break;
        }
    }
    if (random.chance(0.2)) {
        content.scaleMaximum = random.integer(1000, 200'000);
    }
    return content;
}

class TestMapLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingCollides_data();
    void nothingCollides();
    void whereRoomIsShortNamesAreLeftOutAndNotLaidOver();

private:
    GeoShapes m_shapes;
};

void TestMapLabels::initTestCase()
{
    QVERIFY(loadFonts());
    m_shapes = shapes();
}

void TestMapLabels::nothingCollides_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("printed");
    QTest::addColumn<bool>("cyrillic");
    for (const bool cyrillic : {false, true}) {
        const char *names = cyrillic ? "Cyrillic" : "Latin";
        QTest::addRow("A5, %s", names) << kA5Block << true << cyrillic;
        QTest::addRow("A4, %s", names) << QSizeF(510, 680) << true << cyrillic;
        QTest::addRow("level, %s", names) << QSizeF(500, 360) << true << cyrillic;
        QTest::addRow("window, %s", names) << QSizeF(570, 525) << false << cyrillic;
        QTest::addRow("large window, %s", names) << QSizeF(1200, 900) << false << cyrillic;
    }
}

void TestMapLabels::nothingCollides()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, printed);
    QFETCH(bool, cyrillic);
    Random random;
    for (int round = 0; round < 12; ++round) {
        const MapContent content = randomContent(random, cyrillic ? kCyrillicNames : kLatinNames);
        MapSceneRequest request = onPaper(size);
        if (!printed) {
            request.sizes = screenMapSizes(9);
            request.parts = {.heading = false, .notes = false};
        }
        const MapScene scene = buildMapScene(checkedMap(content), m_shapes, request);
        QVERIFY2(scene.leftOut.isEmpty(),
                 (scene.leftOut.join(u' ').toUtf8() + random.seedText()).constData());
        const QString fault = collision(scene);
        QVERIFY2(fault.isEmpty(), (fault.toUtf8() + ' ' + random.seedText()).constData());
    }
}

// A third of the size the type is made for.
void TestMapLabels::whereRoomIsShortNamesAreLeftOutAndNotLaidOver()
{
    Random random;
    int refused = 0;
    for (int round = 0; round < 40; ++round) {
        MapSceneRequest request = onPaper({130, 130});
        request.sizes.margin = 0;
        request.parts = {.heading = false, .notes = false};
        const MapScene scene
            = buildMapScene(checkedMap(randomContent(random, kLatinNames)), m_shapes, request);
        refused += scene.leftOut.isEmpty() ? 0 : 1;
        std::vector<SceneText> names = scene.labels;
        std::erase_if(names,
                      [](const SceneText &text) { return text.role == TextRole::ValueInside; });
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(!textBox(names[i]).intersects(textBox(names[j])),
                         random.seedText().constData());
            }
        }
    }
    QVERIFY2(refused > 0, random.seedText().constData());
}

} // namespace

QTEST_MAIN(TestMapLabels)
#include "tst_map_labels.moc"
