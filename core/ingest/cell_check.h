// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/issue.h"
#include "core/ingest/rule_limits.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// What the editors' checks say of one number beside its neighbours: the same rules an imported
/// sheet passes, asked of the numbers that are kept. Findings warn; they never stop anybody.
/// @param datum of @p key; the dataset need not hold it yet
[[nodiscard]] std::vector<Issue> checkCell(const Dataset &dataset, const Catalogue &catalogue,
                                           const ObservationKey &key, const Datum &datum,
                                           const RuleLimits &limits = {});

} // namespace mm
