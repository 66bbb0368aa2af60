// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/picture_plan.h"

namespace mm {

/// A block set in a width, its height still open within limits. What stands above its picture is
/// set from (0, 0) downwards.
struct BlockDraft {
    BlockKind kind = BlockKind::Notes;
    double width = 0;
    std::vector<PageItem> above;
    double aboveHeight = 0;
    std::optional<PicturePlan> picture;
    bool fits = true;

    [[nodiscard]] double naturalHeight() const
    {
        return aboveHeight + (picture ? picture->natural : 0);
    }
    /// How much taller it may be made.
    [[nodiscard]] double stretch() const { return picture ? picture->most - picture->natural : 0; }
};

/// @param height of the picture, percent of what suits it
[[nodiscard]] BlockDraft draftBlock(const ContentBlock &block, double width, int height,
                                    const PageDensity &density, const PictureContext &context);

/// The block in its place. @param height not below the natural one
[[nodiscard]] PageBlock setBlock(const BlockDraft &draft, QPointF corner, double height,
                                 const PictureContext &context);

/// Title and subtitle of a block with the numbers of its footnotes and its rule.
struct SetHeading {
    std::vector<PageItem> items;
    double height = 0;
};
[[nodiscard]] SetHeading setHeading(const ContentBlock &block, double width,
                                    const PageDensity &density, const PageLook &look);

} // namespace mm
