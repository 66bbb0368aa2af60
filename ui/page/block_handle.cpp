// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/block_handle.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr int kHeightStep = 5; ///< percent

bool isNear(double a, double b, double reach)
{
    return std::abs(a - b) <= reach;
}

} // namespace

std::optional<BlockHandle> handleAt(const LaidOutPage &page, const PageGrid &grid, QPointF point,
                                    double reach)
{
    const auto isUnder = [&](const PageBlock &block) {
        return block.kind != BlockKind::Notes
            && block.box.adjusted(-reach, -reach, reach, reach).contains(point);
    };
    const auto block = std::ranges::find_if(page.blocks, isUnder);
    if (block == page.blocks.end()) {
        return std::nullopt;
    }
    BlockHandle handle{BlockHandle::Part::Inside, block->kind, block->box, 0, {}};
    // A block at the right end of the page grows to the left.
    const bool startsLine = isNear(block->box.left(), grid.body().left(), 1);
    const double side = startsLine ? block->box.right() : block->box.left();
    if (isNear(point.x(), side, reach)) {
        handle.part = BlockHandle::Part::Side;
        handle.fixed = startsLine ? block->box.left() : block->box.right();
    } else if (block->picture && isNear(point.y(), block->box.bottom(), reach)) {
        handle.part = BlockHandle::Part::Foot;
        handle.picture = block->picture;
    }
    return handle;
}

DraggedSize draggedTo(const BlockHandle &handle, const PageGrid &grid, QPointF point)
{
    DraggedSize size;
    size.box = handle.box;
    switch (handle.part) {
    case BlockHandle::Part::Inside:
        break;
    case BlockHandle::Part::Side: {
        const double wanted = std::abs(point.x() - handle.fixed);
        for (int span = kLeastSpan; span <= kPageColumns; ++span) {
            if (std::abs(grid.width(span) - wanted) < std::abs(grid.width(size.span) - wanted)) {
                size.span = span;
            }
        }
        const double width = grid.width(size.span);
        const bool toTheRight = isNear(handle.fixed, handle.box.left(), 1);
        size.box.setLeft(toTheRight ? handle.fixed : handle.fixed - width);
        size.box.setWidth(width);
        break;
    }
    case BlockHandle::Part::Foot: {
        const double wanted = point.y() - handle.picture->box.top();
        const double steps = wanted / handle.picture->usualHeight * kUsualHeight / kHeightStep;
        size.height = std::clamp(static_cast<int>(std::lround(steps)) * kHeightStep, kLeastHeight,
                                 kMostHeight);
        size.box.setBottom(handle.picture->box.top()
                           + handle.picture->usualHeight * size.height / kUsualHeight);
        break;
    }
    }
    return size;
}

} // namespace mm
