// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace mm {

/// Degrees on WGS 84, east and north positive.
struct GeoPoint {
    double longitude = 0;
    double latitude = 0;
};

/// Lambert azimuthal equal-area projection of the ellipsoid (EPSG method 9820), so that a territory
/// covers as much paper as it covers ground.
class LambertEqualArea {
public:
    explicit LambertEqualArea(GeoPoint centre);

    /// Metres east and north of the centre.
    [[nodiscard]] QPointF project(GeoPoint point) const;
    [[nodiscard]] GeoPoint inverse(QPointF metres) const;

private:
    double m_longitude; ///< of the centre, radians
    double m_sinBeta; ///< of the centre's authalic latitude
    double m_cosBeta;
    double m_radius; ///< of the sphere of the same area, metres
    double m_skew; ///< the D of the method: keeps the scale true at the centre
};

/// Centred on the Western Balkans, where the European standard (10° E) would lean by 7 degrees.
[[nodiscard]] LambertEqualArea westernBalkansProjection();

} // namespace mm
