// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace mm {

/// The part of a closed polygon inside a rectangle, closed; empty when there is none. Done here
/// and not by the painter because an SVG keeps what a painter clips away.
[[nodiscard]] QPolygonF clippedPolygon(const QPolygonF &polygon, const QRectF &rect);

/// A line or polygon without the points that lie closer than `distance` to the point kept before;
/// its ends stay.
[[nodiscard]] QPolygonF thinned(const QPolygonF &line, double distance);

/// The pieces of a line inside a rectangle, cut exactly at its edges.
[[nodiscard]] std::vector<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &rect);

} // namespace mm
