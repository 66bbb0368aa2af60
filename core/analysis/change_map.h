// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/map_data.h"

namespace mm {

/// Areas shaded by their percent change, in five classes around no change whose limit is a round
/// number near the middle of what occurs. A place without a percentage stays white and says why.
[[nodiscard]] MapData changeMap(const Comparison &comparison, const Catalogue &catalogue);

/// The round percentage that parts small changes from large ones: 5, 10, 25, 50, 100 …
/// @param percents of any sign
[[nodiscard]] int changeLimit(std::vector<double> percents);

} // namespace mm
