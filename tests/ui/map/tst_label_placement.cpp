// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_placement.h"

#include "tests/support/property.h"

#include <QTest>

using namespace mm;

namespace {

std::optional<double> anywhere(std::size_t, const LabelPlace &)
{
    return 0;
}

LabelRequest request(QPointF centre, double radius = 10, QSizeF size = {40, 8})
{
    return {centre, radius, 2, 8, {{size, 0}}};
}

class TestLabelPlacement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aloneALabelStandsBelowItsMark();
    void withoutMarkItStandsOnTheSpot();
    void forbiddenPlacesAreLeftOut();
    void theCheaperShapeWins();
    void aCalloutHasALeader();
    void withoutAnyPlaceThereIsNoLabel();
    void neighboursGiveWay();
    void placesNeverOverlapAndRepeat();
    void companyFarAwayChangesNothing();
};

void TestLabelPlacement::aloneALabelStandsBelowItsMark()
{
    const auto places = placeLabels({request({100, 100})}, anywhere, 1);
    QCOMPARE(places.front()->box, QRectF(80, 112, 40, 8));
    QVERIFY(places.front()->leader.isNull());
}

void TestLabelPlacement::withoutMarkItStandsOnTheSpot()
{
    const auto places = placeLabels({request({100, 100}, 0)}, anywhere, 1);
    QCOMPARE(places.front()->box.center(), QPointF(100, 100));
}

void TestLabelPlacement::forbiddenPlacesAreLeftOut()
{
    const auto notBelow = [](std::size_t, const LabelPlace &place) {
        return place.box.center().y() > 100 ? std::nullopt : std::optional<double>(0);
    };
    const auto places = placeLabels({request({100, 100})}, notBelow, 1);
    QVERIFY(places.front()->box.bottom() <= 100);
}

void TestLabelPlacement::theCheaperShapeWins()
{
    LabelRequest label = request({100, 100});
    label.shapes = {{{40, 8}, 5}, {{20, 16}, 0.1}};
    QCOMPARE(placeLabels({label}, anywhere, 1).front()->shape, std::size_t(1));
}

void TestLabelPlacement::aCalloutHasALeader()
{
    const auto farAway = [](std::size_t, const LabelPlace &place) {
        return QLineF(place.box.center(), {100, 100}).length() < 45 ? std::nullopt
                                                                    : std::optional<double>(0);
    };
    const auto places = placeLabels({request({100, 100})}, farAway, 1);
    QVERIFY(places.front());
    QVERIFY(!places.front()->leader.isNull());
    QCOMPARE(QLineF({100, 100}, places.front()->leader.p1()).length(), 10.0);
    QVERIFY(!places.front()->box.contains(places.front()->leader.p1()));
}

void TestLabelPlacement::withoutAnyPlaceThereIsNoLabel()
{
    const auto nowhere
        = [](std::size_t, const LabelPlace &) -> std::optional<double> { return std::nullopt; };
    QVERIFY(!placeLabels({request({100, 100})}, nowhere, 1).front());
}

// One after the other, the second would find its only place taken.
void TestLabelPlacement::neighboursGiveWay()
{
    const auto secondOnlyBelow
        = [](std::size_t index, const LabelPlace &place) -> std::optional<double> {
        if (index == 1 && place.box != QRectF(90, 112, 40, 8)) {
            return std::nullopt;
        }
        return 0;
    };
    const auto places = placeLabels({request({100, 100}), request({110, 100})}, secondOnlyBelow, 1);
    QVERIFY(places[0] && places[1]);
    QVERIFY(!places[0]->box.intersects(places[1]->box));
}

void TestLabelPlacement::placesNeverOverlapAndRepeat()
{
    test::Random random;
    for (int round = 0; round < 50; ++round) {
        std::vector<LabelRequest> labels;
        for (int i = 0; i < 7; ++i) {
            labels.push_back(
                request({double(random.integer(0, 150)), double(random.integer(0, 150))},
                        random.integer(0, 20),
                        {double(random.integer(10, 90)), double(random.integer(6, 20))}));
        }
        const auto places = placeLabels(labels, anywhere, 1.5);
        const auto again = placeLabels(labels, anywhere, 1.5);
        for (std::size_t i = 0; i < places.size(); ++i) {
            QCOMPARE(places[i].has_value(), again[i].has_value());
            QVERIFY(!places[i] || places[i]->box == again[i]->box);
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY2(!places[i] || !places[j] || !places[i]->box.intersects(places[j]->box),
                         random.seedText().constData());
            }
        }
    }
}

void TestLabelPlacement::companyFarAwayChangesNothing()
{
    test::Random random;
    for (int round = 0; round < 50; ++round) {
        const int salt = random.integer(1, 1000);
        // Some places are forbidden, the others cost anything; several cost the same.
        const PlaceCost cost = [salt](std::size_t, const LabelPlace &place) {
            const auto mixed = qHashMulti(size_t(salt), place.box.x(), place.box.y(), place.shape);
            return mixed % 5 == 0 ? std::nullopt : std::optional(double(mixed % 7) / 2);
        };
        LabelRequest label = request({100, 100}, random.integer(0, 20));
        label.shapes.push_back({{25, 16}, 0.5});
        const auto alone = placeLabels({label}, cost, 1);
        // Two that stand in each other's way: all together are looked at.
        const auto beside = placeLabels(
            {label, request({900, 900}, 5), request({902, 900}, 5), request({904, 900}, 5)}, cost,
            1);
        QCOMPARE(beside.front().has_value(), alone.front().has_value());
        if (alone.front()) {
            QVERIFY2(beside.front()->box == alone.front()->box, random.seedText().constData());
            QCOMPARE(beside.front()->shape, alone.front()->shape);
        }
    }
}

} // namespace

QTEST_APPLESS_MAIN(TestLabelPlacement)
#include "tst_label_placement.moc"
