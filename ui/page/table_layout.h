// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laid_out_page.h"

namespace mm {

/// A table in lines, from the corner (0, 0) downwards.
struct SetTable {
    std::vector<PageItem> items;
    double height = 0;
    bool fits = true; ///< false: words had to be broken
};

/// Labels at the left, numbers right-aligned, thin rules between the rows. Text gets smaller before
/// words are broken; cells take as many lines as they need.
[[nodiscard]] SetTable setTable(const FactsheetTable &table, double width,
                                const PageDensity &density);

} // namespace mm
