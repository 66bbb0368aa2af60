// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_review.h"

#include <array>
#include <vector>

namespace mm {

/// What an import found in one sheet, or in one file.
struct SheetSummary {
    std::array<std::size_t, ImportReview::kGroups> counts{}; ///< numbers of each group
    std::size_t questions = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    bool hasTables = false;

    [[nodiscard]] std::size_t count(ReviewGroup group) const
    {
        return counts[static_cast<std::size_t>(group)];
    }
    [[nodiscard]] std::size_t numbers() const;
};

struct FileSummary {
    SheetSummary all;
    std::vector<SheetSummary> sheets; ///< one for each sheet of the workbook
};

/// One for each file of the plan. A number counts where its cell is.
[[nodiscard]] std::vector<FileSummary> summariesOf(const ImportReview &review);

} // namespace mm
