// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page_grid.h"

#include <vector>

namespace mm {

/// What the flow knows of a block.
struct FlowBox {
    int span = kPageColumns;
    double natural = 0; ///< height, points
    double stretch = 0; ///< how much taller it may be made
};

/// Where a box stands: boxes do not overlap, and what comes later in order stands lower or further
/// right in its part of the page.
struct PlacedBox {
    std::size_t index = 0; ///< of the box in its list
    int column = 0;
    int span = kPageColumns;
    double top = 0; ///< from the top of the body
    double height = 0;
    double stretch = 0;

    [[nodiscard]] double bottom() const { return top + height; }
};

struct FlowedPage {
    std::vector<PlacedBox> boxes;

    [[nodiscard]] double bottom() const;
};

/// Puts boxes into columns: each as high as it can stand without overlapping and at the left of
/// equal places; what has no room goes to the next page, with what stands beside it if that is
/// close to the end of the page. A box taller than a page gets a page of its own.
/// @param heights of the bodies of the pages; the last one is that of all further pages
[[nodiscard]] std::vector<FlowedPage> flowBoxes(const std::vector<FlowBox> &boxes,
                                                const std::vector<double> &heights, double gap);

/// Makes boxes taller within their limits until columns side by side end at the same height and,
/// as far as possible, the page is filled down to `bottom`.
void fillPage(FlowedPage &page, double bottom, double gap);

} // namespace mm
