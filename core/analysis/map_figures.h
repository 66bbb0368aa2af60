// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/map_data.h"

namespace mm {

/// The first period of a comparison as circles on a map, one for each country; the second period
/// stands in the hover texts. The catalogue's disclaimer goes with it.
[[nodiscard]] MapData comparisonMap(const Comparison &comparison, const Catalogue &catalogue);

} // namespace mm
