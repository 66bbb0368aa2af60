// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include "sample_map.h"
#include "tests/support/property.h"
#include "ui/map/cover_mask.h"
#include "ui/style/fonts.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mm;
using namespace mm::test;

namespace {

QString textOf(const MapScene &scene, const QString &code)
{
    QStringList runs;
    for (const SceneText &text : scene.labels) {
        if (text.code == code) {
            runs.append(text.text);
        }
    }
    return runs.join(u' ');
}

QString around(const MapScene &scene)
{
    QStringList lines;
    for (const SceneText &text : scene.texts) {
        lines.append(text.text);
    }
    return lines.join(u' ');
}

class TestMapScene : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceHasItsNameMarkAndNumber();
    void areasOfCirclesAreInTheRatioOfValues();
    void aFixedScaleKeepsCirclesEqual();
    void missingFiguresLookDifferent();
    void legendCirclesAreInTheScaleOfTheMap();
    void legendStandsOnTheSea();
    void legendSpeaksOfWhatIsShown();
    void legendStaysWithLongWords();
    void nothingIsDrawnBesideTheMap();
    void disclaimerIsWholeWhateverTheSize_data();
    void disclaimerIsWholeWhateverTheSize();
    void whatDoesNotFitIsNamed();
    void anUnknownPlaceIsNamed();
    void zoomKeepsCirclesAndFillsTheFrame();
    void theSameDataGiveTheSameScene();

private:
    GeoShapes m_shapes;
};

void TestMapScene::initTestCase()
{
    QVERIFY(loadFonts());
    m_shapes = shapes();
}

void TestMapScene::everyPlaceHasItsNameMarkAndNumber()
{
    const MapContent content = sampleContent();
    const MapScene scene = buildMapScene(checkedMap(content), m_shapes, onPaper());
    QVERIFY(scene.leftOut.isEmpty());
    for (const MapPlace &place : content.places) {
        const QString text = textOf(scene, place.code);
        for (const QString &word : place.label.split(u' ')) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
        QVERIFY2(text.contains(figureNumber(*place.value, content.numbers)), qPrintable(text));
    }
    QVERIFY(textOf(scene, QStringLiteral("SRB")).contains(QStringLiteral("7,054")));
    QVERIFY(textOf(scene, QStringLiteral("XKX")).contains(QStringLiteral("Kosovo*")));
}

void TestMapScene::areasOfCirclesAreInTheRatioOfValues()
{
    Random random;
    for (int round = 0; round < 20; ++round) {
        std::array<double, 6> values{};
        std::ranges::generate(values, [&random] { return double(random.integer(400, 100'000)); });
        const MapContent content = mapContent(values);
        const MapScene scene = buildMapScene(checkedMap(content), m_shapes, onPaper());
        const SceneCircle &first = circleOf(scene, content.places.front().code);
        for (const MapPlace &place : content.places) {
            const double areas = std::pow(circleOf(scene, place.code).radius / first.radius, 2);
            const double ratio = *place.value / *content.places.front().value;
            QVERIFY2(std::abs(areas / ratio - 1) < 1e-9, random.seedText().constData());
        }
    }
}

void TestMapScene::aFixedScaleKeepsCirclesEqual()
{
    MapContent july = mapContent({934, 7584, 2613, 1442, 7054, 315});
    MapContent august = mapContent({100, 900, 200, 5000, 15000, 315});
    july.scaleMaximum = august.scaleMaximum = 15000;
    const MapScene a = buildMapScene(checkedMap(july), m_shapes, onPaper());
    const MapScene b = buildMapScene(checkedMap(august), m_shapes, onPaper());
    const QString kosovo = QStringLiteral("XKX");
    QCOMPARE(circleOf(a, kosovo).radius, circleOf(b, kosovo).radius);
    july.scaleMaximum.reset();
    const MapScene free = buildMapScene(checkedMap(july), m_shapes, onPaper());
    QVERIFY(circleOf(free, kosovo).radius > circleOf(a, kosovo).radius);
}

void TestMapScene::missingFiguresLookDifferent()
{
    MapContent content = sampleContent();
    const auto replace = [&content](int at, MapState state) {
        MapPlace &place = content.places[std::size_t(at)];
        place = MapPlace::without(place.code, place.label, state);
    };
    replace(0, MapState::NotReported);
    replace(2, MapState::NotApplicable);
    replace(5, MapState::Suppressed);
    content.places[3] = MapPlace::counted(QStringLiteral("MNE"), QStringLiteral("Montenegro"), 0);
    content.places[1]
        = MapPlace::counted(QStringLiteral("BIH"), QStringLiteral("Bosnia"), 7584, true);
    const MapScene scene = buildMapScene(checkedMap(content), m_shapes, onPaper());
    QVERIFY(textOf(scene, QStringLiteral("ALB")).endsWith(content.words.noReport));
    QVERIFY(textOf(scene, QStringLiteral("MKD")).endsWith(content.words.notApplicable));
    QVERIFY(textOf(scene, QStringLiteral("XKX")).endsWith(content.words.suppressed));
    QVERIFY(textOf(scene, QStringLiteral("MNE")).endsWith(QStringLiteral(" 0")));
    QCOMPARE(circleOf(scene, QStringLiteral("MKD")).radius, 0.0);
    QCOMPARE(circleOf(scene, QStringLiteral("MNE")).state, MapState::Zero);
    QCOMPARE(circleOf(scene, QStringLiteral("BIH")).state, MapState::Provisional);
    // The size of a hollow circle says nothing, so it must not look like a small number.
    QVERIFY(circleOf(scene, QStringLiteral("ALB")).radius
            > circleOf(scene, QStringLiteral("MNE")).radius);
}

void TestMapScene::legendCirclesAreInTheScaleOfTheMap()
{
    const MapScene scene = buildMapScene(checkedMap(sampleContent()), m_shapes, onPaper());
    QVERIFY(scene.legend);
    QCOMPARE(scene.legend->circles.size(), std::size_t(3));
    const double radius = circleOf(scene, QStringLiteral("BIH")).radius;
    double foot = 0;
    for (const LegendCircle &circle : scene.legend->circles) {
        QVERIFY(std::abs(std::pow(circle.radius / radius, 2) - circle.value / 7584) < 1e-9);
        QVERIFY(foot == 0 || std::abs(circle.centre.y() + circle.radius - foot) < 1e-9);
        foot = circle.centre.y() + circle.radius;
    }
}

void TestMapScene::legendStandsOnTheSea()
{
    Random random;
    for (int round = 0; round < 20; ++round) {
        std::array<double, 6> values{};
        std::ranges::generate(values, [&random] { return double(random.integer(1, 20'000)); });
        const MapScene scene = buildMapScene(checkedMap(mapContent(values)), m_shapes, onPaper());
        QVERIFY2(scene.legend && !scene.legend->panel, random.seedText().constData());
        const CoverMask land(scene.frame, 1, [&scene](QPainter &painter) {
            for (const SceneArea &area : scene.areas) {
                painter.fillPath(area.path, Qt::white);
            }
        });
        for (const SceneText &text : scene.legend->texts) {
            QVERIFY2(land.covered(textBox(text)) < 1e-6, random.seedText().constData());
        }
        const LegendCircle &largest = scene.legend->circles.front();
        for (double turn = 0; turn < 6.28; turn += 0.1) {
            const QPointF rim
                = largest.centre + largest.radius * QPointF(std::cos(turn), std::sin(turn));
            QVERIFY2(land.covered({rim - QPointF(0.5, 0.5), QSizeF(1, 1)}) < 1e-6,
                     random.seedText().constData());
        }
    }
}

void TestMapScene::legendSpeaksOfWhatIsShown()
{
    const auto legendText = [this](const MapContent &content) {
        const MapScene scene = buildMapScene(checkedMap(content), m_shapes, onPaper());
        QStringList texts;
        for (const SceneText &text :
             scene.legend ? scene.legend->texts : std::vector<SceneText>()) {
            texts.append(text.text);
        }
        return texts.join(u'|');
    };
    MapContent content = sampleContent();
    QVERIFY(legendText(content).contains(content.unit));
    QVERIFY(!legendText(content).contains(content.words.provisional));
    content.places[0]
        = MapPlace::counted(QStringLiteral("ALB"), QStringLiteral("Albania"), 934, true);
    QVERIFY(legendText(content).contains(content.words.provisional));
    content.scaleMaximum = 10'000;
    QVERIFY(legendText(content).contains(content.words.fixedScale));
    for (MapPlace &place : content.places) {
        place = MapPlace::without(place.code, place.label, MapState::NotReported);
    }
    QVERIFY(legendText(content).isEmpty());
}

void TestMapScene::legendStaysWithLongWords()
{
    Random random;
    for (int round = 0; round < 20; ++round) {
        MapContent content = sampleContent();
        content.places[0]
            = MapPlace::counted(QStringLiteral("ALB"), QStringLiteral("Albania"), 934, true);
        content.unit = QStringLiteral("persona të regjistruar gjatë periudhës");
        content.words.provisional
            = QStringLiteral("të përkohshme ose të vlerësuara nga autoritetet");
        MapSceneRequest request
            = onPaper({double(random.integer(215, 420)), double(random.integer(260, 420))});
        request.zoom = random.chance(0.5) ? 1.2 : 1;
        request.parts = {.heading = false, .notes = false}; // as in a block of a page
        const MapScene scene = buildMapScene(checkedMap(content), m_shapes, request);
        QVERIFY2(scene.legend, random.seedText().constData());
        QStringList texts;
        for (const SceneText &text : scene.legend->texts) {
            QVERIFY2(scene.frame.contains(textBox(text)), random.seedText().constData());
            texts.append(text.text);
        }
        QVERIFY2(texts.join(u' ').contains(content.unit), random.seedText().constData());
        QVERIFY2(texts.join(u' ').contains(content.words.provisional),
                 random.seedText().constData());
    }
}

// An SVG keeps what a painter only clips away: all of Europe.
void TestMapScene::nothingIsDrawnBesideTheMap()
{
    const MapScene scene = buildMapScene(checkedMap(sampleContent()), m_shapes, onPaper());
    const QRectF frame = scene.frame.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    for (const SceneArea &area : scene.areas) {
        QVERIFY2(area.path.isEmpty() || frame.contains(area.path.boundingRect()),
                 qPrintable(area.code));
    }
    for (const SceneLine &line : scene.lines) {
        QVERIFY(frame.contains(line.path.boundingRect()));
    }
    QCOMPARE(std::ranges::count(scene.lines, BoundaryType::Special, &SceneLine::type), 1);
}

void TestMapScene::disclaimerIsWholeWhateverTheSize_data()
{
    QTest::addColumn<QSizeF>("size");
    for (const int side : {40, 90, 150, 300, 900}) {
        QTest::addRow("%d points", side) << QSizeF(side, side);
        QTest::addRow("%d points, wide", side) << QSizeF(3 * side, side);
    }
}

void TestMapScene::disclaimerIsWholeWhateverTheSize()
{
    QFETCH(QSizeF, size);
    for (const bool rest : {false, true}) {
        MapSceneRequest request = onPaper(size);
        request.parts = {.heading = rest, .notes = rest};
        request.sizes.margin = rest ? 10 : 0;
        const MapScene scene = buildMapScene(checkedMap(sampleContent()), m_shapes, request);
        QString text;
        for (const SceneText &line : scene.texts) {
            QVERIFY(textBox(line).right() <= size.width());
            if (line.role == TextRole::Disclaimer) {
                text += line.text;
                QVERIFY(line.baseline.y() > scene.frame.bottom());
            }
        }
        QCOMPARE(text.remove(u' '), QString(kDisclaimer).remove(u' '));
    }
}

void TestMapScene::whatDoesNotFitIsNamed()
{
    const MapScene scene
        = buildMapScene(checkedMap(sampleContent()), m_shapes, onPaper({100, 120}));
    QVERIFY(!scene.leftOut.isEmpty());
}

void TestMapScene::anUnknownPlaceIsNamed()
{
    MapContent content = sampleContent();
    content.places.push_back(
        MapPlace::counted(QStringLiteral("HRV"), QStringLiteral("Croatia"), 12));
    const MapScene scene = buildMapScene(checkedMap(content), m_shapes, onPaper());
    QCOMPARE(scene.leftOut.join(u' '), QStringLiteral("HRV"));
}

void TestMapScene::zoomKeepsCirclesAndFillsTheFrame()
{
    const MapData data = checkedMap(sampleContent());
    MapSceneRequest request{.size = {570, 525}, .sizes = screenMapSizes(9), .parts = {}};
    const MapScene whole = buildMapScene(data, m_shapes, request);
    request.zoom = 3;
    request.centre = m_shapes.anchor(QStringLiteral("XKX"));
    const MapScene near = buildMapScene(data, m_shapes, request);
    QCOMPARE(near.transform.scale(), 3 * whole.transform.scale());
    QCOMPARE(circleOf(near, QStringLiteral("XKX")).radius,
             circleOf(whole, QStringLiteral("XKX")).radius);
    QVERIFY(QLineF(circleOf(near, QStringLiteral("XKX")).centre, near.frame.center()).length()
            < 1e-6);
    // Far beyond the edge of what is known, the map stops at the edge.
    request.centre = QPointF(1e8, 1e8);
    const MapScene edge = buildMapScene(data, m_shapes, request);
    QVERIFY(edge.transform.toPage(m_shapes.window()).contains(edge.frame.center()));
    QVERIFY(edge.transform.toPage(m_shapes.window()).right() >= edge.frame.right() - 1e-6);
}

void TestMapScene::theSameDataGiveTheSameScene()
{
    const MapData data = checkedMap(sampleContent());
    const MapScene a = buildMapScene(data, m_shapes, onPaper());
    const MapScene b = buildMapScene(data, shapes(), onPaper());
    QCOMPARE(a.labels.size(), b.labels.size());
    for (std::size_t i = 0; i < a.labels.size(); ++i) {
        QCOMPARE(a.labels[i].text, b.labels[i].text);
        QCOMPARE(a.labels[i].baseline, b.labels[i].baseline);
    }
    QVERIFY(around(a).contains(QStringLiteral("Security Council Resolution 1244 (1999)")));
    QVERIFY(around(a).contains(QStringLiteral("Source: national authorities")));
}

} // namespace

QTEST_MAIN(TestMapScene)
#include "tst_map_scene.moc"
