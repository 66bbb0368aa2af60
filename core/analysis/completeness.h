// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// What is there for one place in one month.
enum class Coverage : std::uint8_t { NotApplicable, Missing, Suppressed, Provisional, Reported };

/// Which months of an indicator are there, country by country.
struct Completeness {
    Period period;
    std::vector<PlaceId> places; ///< in the order of the catalogue
    std::vector<std::vector<Coverage>> months; ///< [place][month of the period]

    /// Months with an amount, of those in which the indicator exists.
    [[nodiscard]] int reported(std::size_t place) const;
    [[nodiscard]] int expected(std::size_t place) const;
    /// Every place where it can be has a figure or withholds it.
    [[nodiscard]] bool isComplete(Month month) const;
    /// Nothing yet where the place has reported before and others are further: awaited, unlike a
    /// gap between two reports or a place that never reported.
    [[nodiscard]] bool isLate(std::size_t place, Month month) const;
};

/// @param breakdown which part; the total unless given
[[nodiscard]] Completeness completenessOf(const Dataset &dataset, const Catalogue &catalogue,
                                          IndicatorId indicator, Period period,
                                          BreakdownId breakdown = kTotal);

/// The last month for which every place has its figure, the one a factsheet can be about.
[[nodiscard]] std::optional<Month>
lastCompleteMonth(const Dataset &dataset, const Catalogue &catalogue, IndicatorId indicator);

} // namespace mm
