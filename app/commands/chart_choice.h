// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/compare_states.h"
#include "core/analysis/chart_data.h"

#include <string>
#include <vector>

namespace mm {

/// What `chart --chart` can draw, in the order of its help.
[[nodiscard]] std::vector<std::string> chartNames();

/// Sets what the name of the chart says about the query.
void completeQuery(const std::string &chart, QueryOptions &query);

/// The chart of that name, any but the map.
/// @return the chart, or one sentence why it cannot be drawn
[[nodiscard]] Result<ChartData, QString>
chartFor(const std::string &chart, const ComparedStates &states, const Catalogue &catalogue);

} // namespace mm
