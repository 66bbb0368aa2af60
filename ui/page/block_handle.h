// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/composition.h"
#include "ui/page/laid_out_page.h"

namespace mm {

/// Where a pointer takes hold of a block of a page.
struct BlockHandle {
    enum class Part : std::uint8_t {
        Inside,
        Side, ///< the edge that may be dragged to make it wider or narrower
        Foot, ///< the lower edge of its picture
    };

    Part part = Part::Inside;
    BlockKind kind = BlockKind::Notes;
    QRectF box;
    double fixed = 0; ///< of Side: the edge that stays where it is
    std::optional<PagePicture> picture; ///< of Foot
};

/// @param point on the page, points
/// @param reach how far beside an edge it is still taken hold of, points
[[nodiscard]] std::optional<BlockHandle> handleAt(const LaidOutPage &page, const PageGrid &grid,
                                                  QPointF point, double reach);

/// The size a block gets when a handle is dragged somewhere, and the rectangle that says so.
struct DraggedSize {
    int span = kPageColumns; ///< of Side
    int height = kUsualHeight; ///< of Foot, percent
    QRectF box;
};
[[nodiscard]] DraggedSize draggedTo(const BlockHandle &handle, const PageGrid &grid, QPointF point);

} // namespace mm
