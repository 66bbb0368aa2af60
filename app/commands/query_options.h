// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/analysis/comparison.h"

#include <optional>
#include <string>
#include <vector>

namespace mm {

/// The arguments that name an indicator and two periods.
struct QueryOptions {
    std::string indicator; ///< empty: what the chart is about
    std::string period;
    std::string with;
    std::string by = "country";
    std::vector<std::string> countries;
    std::string asOf;
    std::string withAsOf;
};

void addQueryOptions(CLI::App &command, QueryOptions &options, bool required);

/// The options as a query; empty after saying on @p console what is not understood.
/// A missing `--period` means the year up to @p latest, a missing `--with` the same months a year
/// earlier.
/// @param latest last month of the dataset
[[nodiscard]] std::optional<ComparisonQuery> comparisonQuery(const QueryOptions &options,
                                                             const Catalogue &catalogue,
                                                             std::optional<Month> latest,
                                                             Console &console);

} // namespace mm
