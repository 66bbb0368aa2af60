// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/factsheet_state.h"

#include <string>
#include <vector>

namespace mm {

/// The arguments that say which factsheets are made.
struct FactsheetRunOptions {
    std::string month;
    std::string from;
    std::string to;
    std::vector<std::string> countries; ///< codes, or "all"; empty: the region
};

/// Every month of the run, for the region or for each of the countries.
/// @return at least one page, or a sentence on what is not understood
[[nodiscard]] Result<std::vector<FactsheetSubject>, QString>
factsheetSubjects(const FactsheetRunOptions &options, const Catalogue &catalogue);

} // namespace mm
