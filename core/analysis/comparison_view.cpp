// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_view.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/chart_lint.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/comparison_chart.h"
#include "core/analysis/country_charts.h"
#include "core/analysis/explaining_charts.h"
#include "core/analysis/month_charts.h"
#include "core/analysis/month_ground.h"
#include "core/analysis/ranking.h"
#include "core/analysis/stages_chart.h"

#include <algorithm>

namespace mm {

namespace {

Comparison comparisonOf(const ViewSource &source, GroupBy by)
{
    ComparisonQuery query = source.query;
    query.by = by;
    if (source.selected && by != GroupBy::Country) {
        query.places = {*source.selected};
    }
    return compare(source.a, source.b, source.catalogue, query);
}

bool hasNationalities(const Indicator &indicator)
{
    return std::ranges::find(indicator.dimensions, Dimension::Nationality)
        != indicator.dimensions.end();
}

using MakeChart = ChartData (*)(const Comparison &, const Catalogue &);

/// A chart of countries, of the largest only where that is wanted. What its title says is said of
/// all of them.
ChartData countryChart(const ViewSource &source, MakeChart make)
{
    const Comparison whole = comparisonOf(source, GroupBy::Country);
    ChartData data = make(whole, source.catalogue);
    const auto most = source.options.most;
    if (!most || whole.rows.size() <= *most || !data.emptyReason.isEmpty()) {
        return data;
    }
    const QString title = data.title;
    data = make(onlyLargest(whole, *most), source.catalogue);
    data.title = title;
    return data;
}

ChartData barsOf(const Comparison &comparison, const Catalogue &catalogue)
{
    return comparisonChart(comparison, catalogue);
}

ChartData monthsOf(const ViewSource &source)
{
    const Comparison comparison = comparisonOf(source, GroupBy::Month);
    ChartData data = monthsChart(comparison, source.catalogue);
    if (data.kind == ChartKind::Lines && data.emptyReason.isEmpty()) {
        addMonthGround(data, source, comparison.query.places);
    }
    return data;
}

ChartData chosenView(ComparisonView view, const ViewSource &source)
{
    const Catalogue &catalogue = source.catalogue;
    switch (view) {
    case ComparisonView::Bars:
        return countryChart(source, barsOf);
    case ComparisonView::Change:
        return countryChart(source, changeChart);
    case ComparisonView::Months:
        return monthsOf(source);
    case ComparisonView::Countries:
        return countriesByMonthChart(source);
    case ComparisonView::Explained:
        return explainedChart(comparisonOf(source, GroupBy::Country), catalogue,
                              source.options.most);
    case ComparisonView::Share:
        return shareChart(comparisonOf(source, GroupBy::Country), catalogue, source.options.most);
    case ComparisonView::Rank:
        return rankChart(comparisonOf(source, GroupBy::Country), catalogue);
    case ComparisonView::Nationalities:
        return comparisonChart(comparisonOf(source, GroupBy::Breakdown), catalogue,
                               source.options.most.value_or(kMostBreakdowns));
    case ComparisonView::Stages:
        return stagesChart(source);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QString> viewRefusal(ComparisonView view, const Catalogue &catalogue,
                                   IndicatorId indicator, std::optional<PlaceId> selected)
{
    const Indicator &shown = catalogue[indicator];
    const bool regionOnly = shown.scope == Scope::Region;
    const auto unlessLicensed = [&shown](const QString &why) {
        return shown.overPlaces.licensed ? std::nullopt
                                         : std::optional(why + u' ' + shown.overPlaces.refusal);
    };
    const auto unlessCountries = [regionOnly] {
        return regionOnly ? std::optional(AnalysisTr::tr("Only the region reports this figure."))
                          : std::nullopt;
    };
    switch (view) {
    case ComparisonView::Bars:
        return std::nullopt;
    case ComparisonView::Change:
    case ComparisonView::Countries:
    case ComparisonView::Rank:
        return unlessCountries();
    case ComparisonView::Months:
        return selected || regionOnly || shown.overPlaces.licensed
            ? std::nullopt
            : std::optional(
                AnalysisTr::tr("Select a country to see its months, or look at all countries "
                               "apart.")
                + u' ' + shown.overPlaces.refusal);
    case ComparisonView::Explained:
        return unlessLicensed(AnalysisTr::tr("Explaining a change needs a sum of countries."));
    case ComparisonView::Share:
        return unlessLicensed(AnalysisTr::tr("A share needs a sum of countries."));
    case ComparisonView::Nationalities:
        if (!hasNationalities(shown)) {
            return AnalysisTr::tr("This figure is not reported by nationality.");
        }
        return selected || regionOnly || shown.overPlaces.licensed
            ? std::nullopt
            : std::optional(AnalysisTr::tr("Select a country to see its nationalities.") + u' '
                            + shown.overPlaces.refusal);
    case ComparisonView::Stages:
        return isAsylumStage(shown)
            ? std::nullopt
            : std::optional(AnalysisTr::tr("This figure is no stage of the asylum procedure."));
    }
    Q_UNREACHABLE();
}

ChartData viewChart(ComparisonView view, const ViewSource &source)
{
    const Catalogue &catalogue = source.catalogue;
    const auto refusal = viewRefusal(view, catalogue, source.query.indicator, source.selected);
    if (refusal) {
        ChartData chart = comparisonChart(comparisonOf(source, GroupBy::Country), catalogue);
        chart.emptyReason = *refusal;
        return chart;
    }
    ChartData chart = chosenView(view, source);
    if (source.options.sorted && chart.kind == ChartKind::GroupedBars) {
        sortCategories(chart);
    }
    if (source.options.roundingNote && chart.inPercent) {
        chart.notes.push_back(roundingNote());
    }
    return chart;
}

} // namespace mm
