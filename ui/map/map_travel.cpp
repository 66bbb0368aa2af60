// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_travel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mm {

namespace {

QPointF unitVector(TravelDirection direction)
{
    switch (direction) {
    case TravelDirection::Left:
        return {-1, 0};
    case TravelDirection::Right:
        return {1, 0};
    case TravelDirection::Up:
        return {0, -1};
    case TravelDirection::Down:
        return {0, 1};
    }
    Q_UNREACHABLE();
}

} // namespace

QString neighbourOf(const MapScene &scene, const QString &from, TravelDirection direction)
{
    const auto start = std::ranges::find(scene.circles, from, &SceneCircle::code);
    if (start == scene.circles.end()) {
        return scene.circles.empty() ? QString() : scene.circles.front().code;
    }
    const QPointF ahead = unitVector(direction);
    QString nearest = from;
    double best = std::numeric_limits<double>::infinity();
    for (const SceneCircle &circle : scene.circles) {
        const QPointF way = circle.centre - start->centre;
        const double forward = QPointF::dotProduct(way, ahead);
        const double aside = std::abs(way.x() * ahead.y() - way.y() * ahead.x());
        // What lies ahead counts as nearer than what lies mostly beside.
        const double cost = forward + 2 * aside;
        if (forward > 0 && cost < best) {
            best = cost;
            nearest = circle.code;
        }
    }
    return nearest;
}

} // namespace mm
