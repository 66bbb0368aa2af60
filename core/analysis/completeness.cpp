// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/completeness.h"

#include <algorithm>

namespace mm {

namespace {

std::vector<PlaceId> reportingPlaces(const Catalogue &catalogue, IndicatorId indicator)
{
    return catalogue[indicator].scope == Scope::Region ? std::vector<PlaceId>{kRegion}
                                                       : catalogue.countries();
}

Coverage coverageOf(const std::optional<Datum> &datum)
{
    if (!datum) {
        return Coverage::Missing;
    }
    switch (datum->status()) {
    case Status::Confirmed:
        return Coverage::Reported;
    case Status::Provisional:
    case Status::Estimated:
        return Coverage::Provisional;
    case Status::Suppressed:
        return Coverage::Suppressed;
    case Status::NotApplicable:
        return Coverage::NotApplicable;
    }
    Q_UNREACHABLE();
}

} // namespace

int Completeness::reported(std::size_t place) const
{
    return static_cast<int>(std::ranges::count_if(months[place], [](Coverage coverage) {
        return coverage == Coverage::Reported || coverage == Coverage::Provisional;
    }));
}

int Completeness::expected(std::size_t place) const
{
    return static_cast<int>(std::ranges::count_if(
        months[place], [](Coverage coverage) { return coverage != Coverage::NotApplicable; }));
}

bool Completeness::isComplete(Month month) const
{
    if (!period.contains(month)) {
        return false;
    }
    const auto index = static_cast<std::size_t>((month - period.first()).count());
    bool any = false;
    for (const std::vector<Coverage> &place : months) {
        if (place[index] == Coverage::Missing) {
            return false;
        }
        any = any || place[index] != Coverage::NotApplicable;
    }
    return any;
}

bool Completeness::isLate(std::size_t place, Month month) const
{
    if (!period.contains(month)) {
        return false;
    }
    const auto says = [](Coverage coverage) {
        return coverage != Coverage::Missing && coverage != Coverage::NotApplicable;
    };
    const auto at = static_cast<std::ptrdiff_t>((month - period.first()).count());
    const std::vector<Coverage> &own = months[place];
    if (own[static_cast<std::size_t>(at)] != Coverage::Missing
        || std::any_of(own.begin() + at, own.end(), says)
        || std::none_of(own.begin(), own.begin() + at, says)) {
        return false;
    }
    return std::ranges::any_of(months, [&](const std::vector<Coverage> &other) {
        return std::any_of(other.begin() + at, other.end(), says);
    });
}

Completeness completenessOf(const Dataset &dataset, const Catalogue &catalogue,
                            IndicatorId indicator, Period period, BreakdownId breakdown)
{
    Completeness result{period, reportingPlaces(catalogue, indicator), {}};
    for (const PlaceId place : result.places) {
        const auto series = dataset.find({indicator, place, breakdown});
        std::vector<Coverage> &row = result.months.emplace_back();
        row.reserve(static_cast<std::size_t>(period.length()));
        for (const Month month : period) {
            row.push_back(catalogue.notApplicableBecause(indicator, place, month)
                              ? Coverage::NotApplicable
                              : coverageOf(series ? series->at(month) : std::nullopt));
        }
    }
    return result;
}

std::optional<Month> lastCompleteMonth(const Dataset &dataset, const Catalogue &catalogue,
                                       IndicatorId indicator)
{
    const auto extent = dataset.extent(indicator);
    if (!extent) {
        return std::nullopt;
    }
    const Completeness completeness = completenessOf(dataset, catalogue, indicator, *extent);
    for (Month month = extent->last();; month = month - months(1)) {
        if (completeness.isComplete(month)) {
            return month;
        }
        if (month == extent->first()) {
            return std::nullopt;
        }
    }
}

} // namespace mm
