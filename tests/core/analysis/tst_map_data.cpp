// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_data.h"

#include <QTest>

#include <limits>

using namespace mm;

namespace {

MapContent content(std::vector<MapPlace> places = {})
{
    MapContent content;
    content.places = std::move(places);
    content.disclaimer = QStringLiteral("No endorsement is implied.");
    return content;
}

MapPlace serbia(double value, bool provisional = false)
{
    return MapPlace::counted(QStringLiteral("SRB"), QStringLiteral("Serbia"), value, provisional);
}

class TestMapData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoMapWithoutDisclaimer();
    void stateFollowsFromTheNumber();
    void stateAndNumberMustAgree_data();
    void stateAndNumberMustAgree();
    void placesAreNamedOnce();
    void aFixedScaleIsAPositiveNumber();
    void placesAreFoundByCode();
};

void TestMapData::thereIsNoMapWithoutDisclaimer()
{
    MapContent bare = content({serbia(5)});
    QVERIFY(MapData::make(bare));
    for (const char *text : {"", " ", "\n\t "}) {
        bare.disclaimer = QString::fromLatin1(text);
        QCOMPARE(MapData::make(bare).error(), MapDataFault::NoDisclaimer);
    }
}

void TestMapData::stateFollowsFromTheNumber()
{
    QCOMPARE(serbia(5).state, MapState::Value);
    QCOMPARE(serbia(0).state, MapState::Zero);
    QCOMPARE(serbia(5, true).state, MapState::Provisional);
    QCOMPARE(serbia(0, true).state, MapState::Provisional);
}

void TestMapData::stateAndNumberMustAgree_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("hasValue");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, MapState state, std::optional<double> value, bool good) {
        QTest::newRow(name) << int(state) << value.has_value() << value.value_or(0) << good;
    };
    row("value", MapState::Value, 3, true);
    row("value without number", MapState::Value, {}, false);
    row("value of zero", MapState::Value, 0, false);
    row("negative", MapState::Value, -3, false);
    row("infinite", MapState::Value, std::numeric_limits<double>::infinity(), false);
    row("zero", MapState::Zero, 0, true);
    row("zero of three", MapState::Zero, 3, false);
    row("provisional", MapState::Provisional, 3, true);
    row("provisional zero", MapState::Provisional, 0, true);
    row("provisional without number", MapState::Provisional, {}, false);
    row("not reported", MapState::NotReported, {}, true);
    row("not reported with number", MapState::NotReported, 3, false);
    row("not applicable with zero", MapState::NotApplicable, 0, false);
    row("suppressed", MapState::Suppressed, {}, true);
    row("suppressed with number", MapState::Suppressed, 3, false);
}

void TestMapData::stateAndNumberMustAgree()
{
    QFETCH(int, state);
    QFETCH(bool, hasValue);
    QFETCH(double, value);
    QFETCH(bool, good);
    MapPlace place = serbia(1);
    place.state = MapState(state);
    place.value = hasValue ? std::optional(value) : std::nullopt;
    const auto made = MapData::make(content({place}));
    QCOMPARE(made.has_value(), good);
    QVERIFY(good || made.error() == MapDataFault::StateContradictsValue);
}

void TestMapData::placesAreNamedOnce()
{
    QCOMPARE(MapData::make(content({serbia(1), serbia(2)})).error(), MapDataFault::DoubledPlace);
}

void TestMapData::aFixedScaleIsAPositiveNumber()
{
    MapContent fixed = content({serbia(1)});
    for (const double bad : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
        fixed.scaleMaximum = bad;
        QCOMPARE(MapData::make(fixed).error(), MapDataFault::BadScale);
    }
    fixed.scaleMaximum = 100;
    QVERIFY(MapData::make(fixed));
}

void TestMapData::placesAreFoundByCode()
{
    const MapData data = MapData::make(content({serbia(1)})).value();
    QVERIFY(data.place(QStringLiteral("SRB")));
    QVERIFY(!data.place(QStringLiteral("QQQ")));
}

} // namespace

QTEST_APPLESS_MAIN(TestMapData)
#include "tst_map_data.moc"
