// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laid_out_page.h"

namespace mm {

/// Footnotes in two columns of equal height, from the corner (0, 0) downwards.
struct SetNotes {
    std::vector<PageItem> items;
    double height = 0;
    std::size_t count = 0; ///< how many of the notes are set
};

/// As many of the notes as have room in a height, the first ones.
[[nodiscard]] SetNotes setNotes(const std::vector<Footnote> &notes, double width, double height,
                                const PageDensity &density);

} // namespace mm
