// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"

#include <vector>

namespace mm {

/// What a series was in the same month of earlier years.
struct SameMonths {
    int years = 0; ///< that have an amount; the rest is meaningless when there are none
    Amount low;
    Amount high;
    Amount median; ///< of an even number of years the lower of the two in the middle
};

/// @param years looked back at most
[[nodiscard]] SameMonths sameMonthsBefore(const Dataset &dataset, const ObservationKey &key,
                                          int years = 5);

/// The last month before @p key in which the series had an amount as high or higher, or as low or
/// lower when @p low.
[[nodiscard]] std::optional<Month> lastAsExtreme(const Dataset &dataset, const ObservationKey &key,
                                                 Amount amount, bool low);

} // namespace mm
