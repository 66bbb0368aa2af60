// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trend.h"

#include "core/analysis/comparison.h"

#include <algorithm>

namespace mm {

namespace {

std::vector<PlaceId> placesOf(const TrendQuery &query, const Catalogue &catalogue)
{
    if (!query.places.empty()) {
        return query.places;
    }
    const Indicator &indicator = catalogue[query.indicator];
    return indicator.scope != Scope::Countries || indicator.overPlaces.licensed
        ? std::vector<PlaceId>{kRegion}
        : catalogue.countries();
}

void addNotes(Trend &trend, const Comparison &byMonth)
{
    std::vector<QString> notes = byMonth.notes;
    if (byMonth.rows.empty() && !byMonth.total) {
        notes.push_back(byMonth.total.error().text);
    }
    for (const QString &note : notes) {
        if (std::ranges::find(trend.notes, note) == trend.notes.end()) {
            trend.notes.push_back(note);
        }
    }
}

} // namespace

Trend trendOf(const Dataset &dataset, const Catalogue &catalogue, const TrendQuery &query)
{
    Trend trend{query, {}, {}};
    for (const PlaceId place : placesOf(query, catalogue)) {
        // A period compared with itself, by month, has the months of one place in its first column.
        const PeriodQuery period{query.period, query.asOf};
        const Comparison byMonth
            = compare(dataset, dataset, catalogue,
                      {query.indicator, period, period, GroupBy::Month,
                       place == kRegion ? std::vector<PlaceId>() : std::vector<PlaceId>{place},
                       query.breakdown});
        TrendSeries series{
            place, std::vector<PeriodValue>(static_cast<std::size_t>(query.period.length()))};
        std::ranges::transform(byMonth.rows, series.months.begin(), &ComparisonRow::a);
        trend.series.push_back(std::move(series));
        addNotes(trend, byMonth);
    }
    return trend;
}

} // namespace mm
