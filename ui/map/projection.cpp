// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/projection.h"

#include <cmath>
#include <numbers>

namespace mm {

namespace {

constexpr double kRadian = std::numbers::pi / 180;
constexpr double kEquatorRadius = 6378137.0;
constexpr double kFlattening = 1 / 298.257223563;
constexpr double kE2 = kFlattening * (2 - kFlattening);

// Names of the formulas follow IOGP 373-7-2, 3.2.2.
double authalicQ(double sine)
{
    const double e = std::sqrt(kE2);
    return (1 - kE2)
        * (sine / (1 - kE2 * sine * sine) - std::log((1 - e * sine) / (1 + e * sine)) / (2 * e));
}

double authalicSine(double latitude)
{
    return authalicQ(std::sin(latitude)) / authalicQ(1);
}

} // namespace

LambertEqualArea::LambertEqualArea(GeoPoint centre)
    : m_longitude(centre.longitude * kRadian)
    , m_sinBeta(authalicSine(centre.latitude * kRadian))
    , m_cosBeta(std::sqrt(1 - m_sinBeta * m_sinBeta))
    , m_radius(kEquatorRadius * std::sqrt(authalicQ(1) / 2))
{
    const double sine = std::sin(centre.latitude * kRadian);
    m_skew = kEquatorRadius * std::cos(centre.latitude * kRadian)
        / (std::sqrt(1 - kE2 * sine * sine) * m_radius * m_cosBeta);
}

QPointF LambertEqualArea::project(GeoPoint point) const
{
    const double turn = point.longitude * kRadian - m_longitude;
    const double sinBeta = authalicSine(point.latitude * kRadian);
    const double cosBeta = std::sqrt(1 - sinBeta * sinBeta);
    const double b = m_radius
        * std::sqrt(2 / (1 + m_sinBeta * sinBeta + m_cosBeta * cosBeta * std::cos(turn)));
    return {b * m_skew * cosBeta * std::sin(turn),
            b / m_skew * (m_cosBeta * sinBeta - m_sinBeta * cosBeta * std::cos(turn))};
}

GeoPoint LambertEqualArea::inverse(QPointF metres) const
{
    const double rho = std::hypot(metres.x() / m_skew, metres.y() * m_skew);
    const double c = 2 * std::asin(rho / (2 * m_radius));
    const double lift = rho == 0 ? 0 : m_skew * metres.y() * std::sin(c) * m_cosBeta / rho;
    const double beta = std::asin(std::cos(c) * m_sinBeta + lift);
    const double e4 = kE2 * kE2;
    const double e6 = e4 * kE2;
    const double latitude = beta + (kE2 / 3 + 31 * e4 / 180 + 517 * e6 / 5040) * std::sin(2 * beta)
        + (23 * e4 / 360 + 251 * e6 / 3780) * std::sin(4 * beta)
        + 761 * e6 / 45360 * std::sin(6 * beta);
    const double turn = std::atan2(metres.x() * std::sin(c),
                                   m_skew * rho * m_cosBeta * std::cos(c)
                                       - m_skew * m_skew * metres.y() * m_sinBeta * std::sin(c));
    return {(rho == 0 ? m_longitude : m_longitude + turn) / kRadian, latitude / kRadian};
}

LambertEqualArea westernBalkansProjection()
{
    return LambertEqualArea({.longitude = 19.5, .latitude = 43});
}

} // namespace mm
