// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/month.h"

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

/// One factsheet of a run.
struct FactsheetJob {
    Month month;
    PlaceId place = kRegion;
};

/// Every month of the run, for the region or for each of the countries.
/// @return at least one job, or a sentence on what is not understood
[[nodiscard]] Result<std::vector<FactsheetJob>, QString>
factsheetJobs(const FactsheetRunOptions &options, const Catalogue &catalogue);

} // namespace mm
