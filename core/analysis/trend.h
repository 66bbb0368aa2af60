// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_value.h"
#include "core/model/as_of.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// Month by month, for one or several places.
struct TrendQuery {
    IndicatorId indicator;
    Period period;
    /// kRegion is all countries together. Empty: the region where it can have a figure, otherwise
    /// every country.
    std::vector<PlaceId> places;
    BreakdownId breakdown = kTotal;
    AsOf asOf;
};

struct TrendSeries {
    PlaceId place;
    std::vector<PeriodValue> months; ///< one for each month of the period; a gap stays a gap
};

struct Trend {
    TrendQuery query;
    std::vector<TrendSeries> series;
    std::vector<QString> notes; ///< whole sentences: withheld, provisional, not reported …
};

[[nodiscard]] Trend trendOf(const Dataset &dataset, const Catalogue &catalogue,
                            const TrendQuery &query);

} // namespace mm
