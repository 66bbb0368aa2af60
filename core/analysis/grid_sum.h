// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <vector>

namespace mm {

/// Why figures that stand side by side are not added.
enum class NoSum : std::uint8_t {
    Stock, ///< what is there at the end of one month is there at the end of the next, too
    PlacesNotLicensed, ///< the indicator refuses sums over places and says why
    NotApplicable, ///< the figures cannot exist
    Incomplete, ///< at least one of them is not reported
    Suppressed, ///< at least one of them is withheld
};

/// The sum of the months of a series, or of the places of one month; or why there is none.
struct GridSum {
    std::optional<Amount> amount; ///< only when nothing is missing
    std::optional<NoSum> refusal; ///< when there is no amount
    Amount partial; ///< what is there, of Incomplete and Suppressed
    int reported = 0; ///< figures that have an amount
    int expected = 0; ///< figures that can exist
    bool provisional = false; ///< rests on a provisional or estimated figure
};

/// Adds the months of a flow: a quarter, a year to date.
[[nodiscard]] GridSum sumOfMonths(const Dataset &dataset, const Catalogue &catalogue,
                                  const SeriesKey &series, Period period);

/// Adds the countries of one month, or of several where months may be added as well.
[[nodiscard]] GridSum sumOfCountries(const Dataset &dataset, const Catalogue &catalogue,
                                     IndicatorId indicator, BreakdownId breakdown, Period period);

/// One plain sentence that says why there is no sum, and what is there instead.
[[nodiscard]] QString noSumText(const GridSum &sum, const Indicator &indicator);

} // namespace mm
