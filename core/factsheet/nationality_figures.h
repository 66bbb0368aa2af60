// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/figure_source.h"
#include "core/factsheet/figures.h"

namespace mm {

/// Nationalities of a stock at the end of a month. Those of the region win; otherwise the countries
/// are added, provided that every country with persons has reported theirs.
/// @param total all persons of the region
[[nodiscard]] Nationalities computeNationalities(const FigureSource &source,
                                                 const Catalogue &catalogue,
                                                 std::optional<IndicatorId> indicator, Month month,
                                                 const FactsheetFigure &total,
                                                 PlaceId place = kRegion);

} // namespace mm
