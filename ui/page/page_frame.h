// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laid_out_page.h"

namespace mm {

/// What stands at an edge of a page, and how far it reaches into it from the paper's edge.
struct PageEdge {
    std::vector<PageItem> items;
    double depth = 0;
};

/// Title, region and date at the top of the first page.
[[nodiscard]] PageEdge firstHeader(const FactsheetContent &content, const PageGrid &grid,
                                   const PageLook &look);
/// One line at the top of all other pages.
[[nodiscard]] PageEdge laterHeader(const FactsheetContent &content, const PageGrid &grid);
/// Source, provenance and page number at the bottom.
[[nodiscard]] PageEdge footer(const FactsheetContent &content, const PageGrid &grid, int page,
                              int pages);

} // namespace mm
