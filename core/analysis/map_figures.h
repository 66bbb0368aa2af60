// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/map_data.h"

namespace mm {

/// The first period of a comparison as circles on a map, one for each country; the second period
/// stands in the hover texts. The catalogue's disclaimer goes with it.
[[nodiscard]] MapData comparisonMap(const Comparison &comparison, const Catalogue &catalogue);

/// The largest figure that a country has in any period of that length: a scale that holds while
/// the period is moved. None where nothing is known.
[[nodiscard]] std::optional<double> largestFigure(const Dataset &dataset,
                                                  const Catalogue &catalogue, IndicatorId indicator,
                                                  int length);

/// The same map with circles on a scale up to @p maximum.
[[nodiscard]] MapData onScale(const MapData &map, std::optional<double> maximum);

} // namespace mm
