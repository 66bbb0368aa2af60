// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/rect_clip.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace mm {

namespace {

// Inside of one edge is where `distance` is not negative.
using Distance = std::function<double(QPointF)>;

std::array<Distance, 4> edges(const QRectF &rect)
{
    return {
        [rect](QPointF p) { return p.x() - rect.left(); },
        [rect](QPointF p) { return rect.right() - p.x(); },
        [rect](QPointF p) { return p.y() - rect.top(); },
        [rect](QPointF p) { return rect.bottom() - p.y(); },
    };
}

QPointF crossing(QPointF from, QPointF to, const Distance &distance)
{
    const double start = distance(from);
    return from + (to - from) * (start / (start - distance(to)));
}

// Sutherland and Hodgman, one edge.
QPolygonF cut(const QPolygonF &polygon, const Distance &distance)
{
    QPolygonF result;
    for (qsizetype i = 1; i < polygon.size(); ++i) {
        const QPointF from = polygon[i - 1];
        const QPointF to = polygon[i];
        const bool fromInside = distance(from) >= 0;
        const bool toInside = distance(to) >= 0;
        if (fromInside != toInside) {
            result.append(crossing(from, to, distance));
        }
        if (toInside) {
            result.append(to);
        }
    }
    if (!result.isEmpty() && !result.isClosed()) {
        result.append(result.front());
    }
    return result;
}

// Liang and Barsky.
std::optional<QLineF> clippedSegment(QPointF from, QPointF to, const QRectF &rect)
{
    double enter = 0;
    double leave = 1;
    const QPointF way = to - from;
    const std::array<std::array<double, 2>, 4> limits{{
        {-way.x(), from.x() - rect.left()},
        {way.x(), rect.right() - from.x()},
        {-way.y(), from.y() - rect.top()},
        {way.y(), rect.bottom() - from.y()},
    }};
    for (const auto &[speed, room] : limits) {
        if (speed == 0 && room < 0) {
            return std::nullopt;
        }
        if (speed < 0) {
            enter = std::max(enter, room / speed);
        } else if (speed > 0) {
            leave = std::min(leave, room / speed);
        }
    }
    if (enter >= leave) {
        return std::nullopt;
    }
    return QLineF(enter == 0 ? from : from + way * enter, leave == 1 ? to : from + way * leave);
}

} // namespace

QPolygonF clippedPolygon(const QPolygonF &polygon, const QRectF &rect)
{
    const QRectF bounds = polygon.boundingRect();
    if (rect.contains(bounds)) {
        return polygon;
    }
    if (!rect.intersects(bounds)) {
        return {};
    }
    QPolygonF result = polygon;
    for (const Distance &edge : edges(rect)) {
        result = cut(result, edge);
    }
    return result;
}

QPolygonF thinned(const QPolygonF &line, double distance)
{
    QPolygonF kept;
    for (const QPointF &point : line) {
        if (kept.isEmpty() || QLineF(kept.back(), point).length() >= distance) {
            kept.append(point);
        }
    }
    if (kept.size() > 1) {
        kept.back() = line.back();
    }
    return kept;
}

std::vector<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &rect)
{
    const QRectF bounds = line.boundingRect();
    if (rect.contains(bounds)) {
        return {line};
    }
    // Not QRectF::intersects: it takes an upright or level line for empty.
    if (bounds.left() > rect.right() || bounds.right() < rect.left() || bounds.top() > rect.bottom()
        || bounds.bottom() < rect.top()) {
        return {};
    }
    std::vector<QPolygonF> pieces;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto segment = clippedSegment(line[i - 1], line[i], rect);
        if (!segment) {
            continue;
        }
        if (pieces.empty() || pieces.back().back() != segment->p1()) {
            pieces.push_back({segment->p1()});
        }
        pieces.back().append(segment->p2());
    }
    return pieces;
}

} // namespace mm
