// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_map.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/comparison_title.h"
#include "core/analysis/map_figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mm {

namespace {

/// A small base gives no percentage that could be shaded.
std::optional<double> percentOf(const ComparisonRow &row)
{
    return row.percent && row.b.amount && !(*row.b.amount < kSmallestBaseForPercent) ? row.percent
                                                                                     : std::nullopt;
}

int shadeOf(double percent, int limit)
{
    if (percent == 0) {
        return 0;
    }
    const int strength = std::abs(percent) >= limit ? 2 : 1;
    return percent < 0 ? -strength : strength;
}

MapPlace shadedPlace(const ComparisonRow &row, const MapPlace &place, int limit)
{
    const auto percent = percentOf(row);
    const QString words = changeWords(row);
    if (words.isEmpty()) {
        // Without anything to say of a change, what is missing is said.
        MapPlace plain = place.value
            ? MapPlace::shaded(place.code, place.label, AnalysisTr::tr("no comparison"), {})
            : place;
        plain.tooltip = place.tooltip;
        plain.spoken = place.spoken;
        return plain;
    }
    MapPlace shaded
        = MapPlace::shaded(place.code, place.label, words,
                           percent ? std::optional(shadeOf(*percent, limit)) : std::nullopt);
    shaded.tooltip = place.tooltip;
    shaded.spoken = place.spoken + u' ' + AnalysisTr::tr("Change: %1").arg(words) + u'.';
    return shaded;
}

} // namespace

int changeLimit(std::vector<double> percents)
{
    if (percents.empty()) {
        return 10;
    }
    std::ranges::sort(percents, {}, [](double percent) { return std::abs(percent); });
    const double middle = std::abs(percents[percents.size() / 2]);
    int limit = 5;
    for (const int candidate : {10, 25, 50, 100, 200, 500, 1000}) {
        if (candidate <= middle) {
            limit = candidate;
        }
    }
    return limit;
}

MapData changeMap(const Comparison &comparison, const Catalogue &catalogue)
{
    MapContent content = comparisonMap(comparison, catalogue).content();
    std::vector<double> percents;
    for (const ComparisonRow &row : comparison.rows) {
        if (const auto percent = percentOf(row)) {
            percents.push_back(*percent);
        }
    }
    const int limit = changeLimit(percents);
    for (MapPlace &place : content.places) {
        const auto row = std::ranges::find(comparison.rows, place.code, &ComparisonRow::key);
        place = shadedPlace(*row, place, limit);
    }
    content.title = comparisonTitle(comparison, catalogue);
    content.subtitle = comparisonSubtitle(comparison, catalogue);
    content.unit = AnalysisTr::tr("change");
    content.classes = {{2, AnalysisTr::tr("rose by %1% or more").arg(limit)},
                       {1, AnalysisTr::tr("rose by less than %1%").arg(limit)},
                       {0, AnalysisTr::tr("no change")},
                       {-1, AnalysisTr::tr("fell by less than %1%").arg(limit)},
                       {-2, AnalysisTr::tr("fell by %1% or more").arg(limit)}};
    // Cannot fail: the places were those of a valid map, without their numbers.
    return MapData::make(std::move(content)).value();
}

} // namespace mm
