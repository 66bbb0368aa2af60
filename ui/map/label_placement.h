// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace mm {

/// One way to set a label; a label that does not fit in one way may fit in another.
struct LabelShape {
    QSizeF size;
    double cost = 0; ///< how much worse than the best way
};

/// A label that wants to stand beside (or, for radius 0, on) a mark.
struct LabelRequest {
    QPointF centre;
    double radius = 0;
    double gap = 2; ///< between mark and label
    double step = 8; ///< leaders are one to four of these long
    std::vector<LabelShape> shapes;
};

struct LabelPlace {
    std::size_t shape = 0;
    QRectF box;
    QLineF leader; ///< from the mark to the box when they stand apart; otherwise null
};

/// What a place costs one label for what lies under it, 0 or more; std::nullopt where it may not
/// stand.
using PlaceCost = std::function<std::optional<double>(std::size_t label, const LabelPlace &place)>;

/// Places every label at one of fixed positions around its mark, or apart from it on a leader, so
/// that labels do not overlap and the sum of costs is least; a label without any free position gets
/// none. The same requests give the same places.
/// @param padding smallest distance between two labels
[[nodiscard]] std::vector<std::optional<LabelPlace>>
placeLabels(const std::vector<LabelRequest> &labels, const PlaceCost &cost, double padding);

} // namespace mm
