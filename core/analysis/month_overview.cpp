// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_overview.h"

#include <algorithm>

namespace mm {

namespace {

std::vector<PlaceId> placesOf(const Catalogue &catalogue, IndicatorId indicator,
                              std::optional<PlaceId> place)
{
    if (place) {
        return {*place};
    }
    return catalogue[indicator].scope == Scope::Region ? std::vector<PlaceId>{kRegion}
                                                       : catalogue.countries();
}

double largestOf(const Series &series)
{
    double largest = 0;
    for (const Month month : series.extent()) {
        const auto datum = series.at(month);
        if (datum && datum->amount()) {
            largest = std::max(largest, datum->amount()->toDouble());
        }
    }
    return largest;
}

} // namespace

const MonthGlance *MonthOverview::find(Month month) const
{
    return period.contains(month)
        ? &months[static_cast<std::size_t>((month - period.first()).count())]
        : nullptr;
}

MonthOverview monthOverview(const Dataset &dataset, const Catalogue &catalogue,
                            IndicatorId indicator, Period period, std::optional<PlaceId> place)
{
    MonthOverview overview{period,
                           std::vector<MonthGlance>(static_cast<std::size_t>(period.length()))};
    std::vector<int> amounts(overview.months.size());
    for (const PlaceId id : placesOf(catalogue, indicator, place)) {
        const auto series = dataset.find({indicator, id, kTotal});
        const double largest = series ? largestOf(*series) : 0;
        for (std::size_t index = 0; index < overview.months.size(); ++index) {
            const Month month = period.first() + months(index);
            MonthGlance &glance = overview.months[index];
            const auto datum = series ? series->at(month) : std::nullopt;
            if (catalogue.notApplicableBecause(indicator, id, month)
                || (datum && datum->status() == Status::NotApplicable)) {
                continue;
            }
            ++glance.expected;
            glance.reported += datum ? 1 : 0;
            if (datum && datum->amount()) {
                // Estimates stay what they are; only what may still change is marked.
                glance.provisional = glance.provisional || datum->status() == Status::Provisional;
                glance.height += largest > 0 ? datum->amount()->toDouble() / largest : 0;
                ++amounts[index];
            }
        }
    }
    for (std::size_t index = 0; index < overview.months.size(); ++index) {
        if (amounts[index] > 0) {
            overview.months[index].height
                = std::clamp(overview.months[index].height / amounts[index], 0.0, 1.0);
        }
    }
    return overview;
}

std::optional<Month> peakMonth(const MonthOverview &overview)
{
    const auto highest = [&overview](bool whole) {
        std::optional<std::size_t> peak;
        for (std::size_t i = 0; i < overview.months.size(); ++i) {
            const MonthGlance &month = overview.months[i];
            const bool counts = month.reported > 0 && (!whole || month.reported == month.expected);
            if (counts && (!peak || month.height >= overview.months[*peak].height)) {
                peak = i;
            }
        }
        return peak;
    };
    auto peak = highest(true);
    if (!peak) {
        peak = highest(false);
    }
    return peak ? std::optional(overview.period.first() + months(*peak)) : std::nullopt;
}

} // namespace mm
