// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_view.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/comparison_chart.h"
#include "core/analysis/country_charts.h"
#include "core/analysis/explaining_charts.h"
#include "core/analysis/month_charts.h"
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
    switch (view) {
    case ComparisonView::Bars:
        return comparisonChart(comparisonOf(source, GroupBy::Country), catalogue);
    case ComparisonView::Change:
        return changeChart(comparisonOf(source, GroupBy::Country), catalogue);
    case ComparisonView::Months:
        return monthsChart(comparisonOf(source, GroupBy::Month), catalogue);
    case ComparisonView::Countries:
        return countriesByMonthChart(source);
    case ComparisonView::Explained:
        return explainedChart(comparisonOf(source, GroupBy::Country), catalogue);
    case ComparisonView::Share:
        return shareChart(comparisonOf(source, GroupBy::Country), catalogue);
    case ComparisonView::Rank:
        return rankChart(comparisonOf(source, GroupBy::Country), catalogue);
    case ComparisonView::Nationalities:
        return comparisonChart(comparisonOf(source, GroupBy::Breakdown), catalogue);
    case ComparisonView::Stages:
        return stagesChart(source);
    }
    Q_UNREACHABLE();
}

} // namespace mm
