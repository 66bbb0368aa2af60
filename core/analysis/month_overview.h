// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// One month at a glance, over every place that can report it.
struct MonthGlance {
    /// Height of its bar, 0 to 1: each place against its own highest month, on average over those
    /// that reported. A shape and not a sum, so that no licence to add is needed.
    double height = 0;
    int reported = 0; ///< places with a figure, withheld ones included
    int expected = 0; ///< places where the indicator exists in that month
    bool provisional = false;
};

/// How an indicator went and where it has gaps, month by month.
struct MonthOverview {
    Period period;
    std::vector<MonthGlance> months; ///< one for each month of the period

    [[nodiscard]] const MonthGlance *find(Month month) const;
};

/// The highest month of those that every place reported, or of all when there is none such; the
/// latest of several. Empty when nothing is reported.
[[nodiscard]] std::optional<Month> peakMonth(const MonthOverview &overview);

/// @param place only this one; every country, or the region where only it reports, when empty
[[nodiscard]] MonthOverview monthOverview(const Dataset &dataset, const Catalogue &catalogue,
                                          IndicatorId indicator, Period period,
                                          std::optional<PlaceId> place = {});

} // namespace mm
