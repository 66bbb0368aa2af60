// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/month_trend.h"

namespace mm {

std::vector<std::optional<double>> monthTrend(const Dataset &dataset, IndicatorId indicator,
                                              PlaceId place, Period period)
{
    std::vector<std::optional<double>> values;
    const auto series = dataset.find({indicator, place, kTotal});
    for (const Month month : period) {
        const auto datum = series ? series->at(month) : std::nullopt;
        const auto amount = datum ? datum->amount() : std::nullopt;
        values.push_back(amount ? std::optional(amount->toDouble()) : std::nullopt);
    }
    return values;
}

} // namespace mm
