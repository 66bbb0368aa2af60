// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/month_names.h"
#include "core/base/result.h"
#include "core/model/period.h"

namespace mm {

/// One end of a typed period: some months of a year that may be stated at the other end.
struct PeriodPoint {
    std::optional<int> year;
    int first = 1; ///< 1 to 12
    int last = 12; ///< 1 to 12

    /// "January", "July 2025", "January–March 2025", "2025"
    [[nodiscard]] QString words(const MonthNames &names) const;
};

/// Why two points make no period.
enum class PointFault { NoYear, UnknownYear, EndsBeforeItBegins };

/// From the first month of @p from to the last month of @p to. An end without a year takes the
/// year of the other end, or its neighbour where the months run over New Year.
/// @param fallbackYear of the last month when neither end has one
[[nodiscard]] Result<Period, PointFault> periodBetween(PeriodPoint from, PeriodPoint to,
                                                       std::optional<int> fallbackYear);

} // namespace mm
