// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/projection.h"

#include "tests/support/property.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace mm;

namespace {

constexpr double kRadian = std::numbers::pi / 180;

/// Area of the ellipsoid between two meridians and two parallels, by the closed formula.
double groundArea(GeoPoint low, GeoPoint high)
{
    constexpr double a = 6378137;
    constexpr double f = 1 / 298.257223563;
    const double b = a * (1 - f);
    const double e = std::sqrt(f * (2 - f));
    const auto zone = [&](double latitude) {
        const double s = std::sin(latitude * kRadian);
        return b * b / 2
            * (s / (1 - e * e * s * s) + std::log((1 + e * s) / (1 - e * s)) / (2 * e));
    };
    return (high.longitude - low.longitude) * kRadian * (zone(high.latitude) - zone(low.latitude));
}

/// Area of the same on the map, by the shoelace formula along finely divided edges.
double mapArea(const LambertEqualArea &projection, GeoPoint low, GeoPoint high)
{
    constexpr int kSteps = 400;
    std::vector<QPointF> outline;
    const auto edge = [&](GeoPoint from, GeoPoint to) {
        for (int i = 0; i < kSteps; ++i) {
            const double t = double(i) / kSteps;
            outline.push_back(
                projection.project({from.longitude + t * (to.longitude - from.longitude),
                                    from.latitude + t * (to.latitude - from.latitude)}));
        }
    };
    edge(low, {high.longitude, low.latitude});
    edge({high.longitude, low.latitude}, high);
    edge(high, {low.longitude, high.latitude});
    edge({low.longitude, high.latitude}, low);
    double sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const QPointF p = outline[i];
        const QPointF q = outline[(i + 1) % outline.size()];
        sum += p.x() * q.y() - q.x() * p.y();
    }
    return sum / 2;
}

class TestProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedExample();
    void centreIsTheOrigin();
    void inverseLeadsBack();
    void keepsAreas();
};

// IOGP 373-7-2, method 9820, the example of ETRS89-extended / LAEA Europe.
void TestProjection::agreesWithThePublishedExample()
{
    const LambertEqualArea europe({.longitude = 10, .latitude = 52});
    const QPointF point
        = europe.project({.longitude = 5, .latitude = 50}) + QPointF(4321000, 3210000);
    QVERIFY2(std::abs(point.x() - 3962799.45) < 0.01,
             QByteArray::number(point.x(), 'f', 3).constData());
    QVERIFY2(std::abs(point.y() - 2999718.85) < 0.01,
             QByteArray::number(point.y(), 'f', 3).constData());
}

void TestProjection::centreIsTheOrigin()
{
    const LambertEqualArea projection = westernBalkansProjection();
    const QPointF centre = projection.project({.longitude = 19.5, .latitude = 43});
    QVERIFY(std::hypot(centre.x(), centre.y()) < 1e-6);
    const GeoPoint back = projection.inverse({0, 0});
    QVERIFY(std::abs(back.longitude - 19.5) < 1e-9 && std::abs(back.latitude - 43) < 1e-7);
}

void TestProjection::inverseLeadsBack()
{
    test::Random random;
    const LambertEqualArea projection = westernBalkansProjection();
    for (int i = 0; i < 1000; ++i) {
        const GeoPoint point{random.integer(5000, 31500) / 1000.0,
                             random.integer(36000, 50500) / 1000.0};
        const GeoPoint back = projection.inverse(projection.project(point));
        QVERIFY2(std::abs(back.longitude - point.longitude) < 1e-8
                     && std::abs(back.latitude - point.latitude) < 1e-8,
                 random.seedText().constData());
    }
}

void TestProjection::keepsAreas()
{
    const LambertEqualArea projection = westernBalkansProjection();
    for (double longitude = 6; longitude < 31; longitude += 5) {
        for (double latitude = 36; latitude < 50; latitude += 3) {
            const GeoPoint low{longitude, latitude};
            const GeoPoint high{longitude + 0.5, latitude + 0.5};
            const double ratio = mapArea(projection, low, high) / groundArea(low, high);
            QVERIFY2(std::abs(ratio - 1) < 1e-6, QByteArray::number(ratio, 'g', 12).constData());
        }
    }
}

} // namespace

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
