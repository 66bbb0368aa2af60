// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/grid_sum.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/tally.h"
#include "core/analysis/words.h"

namespace mm {

namespace {

GridSum refused(NoSum reason)
{
    GridSum sum;
    sum.refusal = reason;
    return sum;
}

void add(GridSum &sum, const Dataset &dataset, const Indicator &indicator, const SeriesKey &series,
         Period period)
{
    const auto block = dataset.block(series.indicator, series.place);
    const auto row = block ? block->findRow(series.breakdown) : std::nullopt;
    const Tally tally
        = tallyOf(block.get(), row, ApplicableMonths(indicator, series.place, period));
    sum.partial += tally.amount;
    sum.reported += tally.reported;
    sum.expected += tally.expected;
    sum.provisional = sum.provisional || tally.provisional;
    if (tally.suppressed) {
        sum.refusal = NoSum::Suppressed;
    }
}

GridSum finished(GridSum sum)
{
    if (sum.expected == 0) {
        sum.refusal = NoSum::NotApplicable;
    } else if (!sum.refusal && sum.reported < sum.expected) {
        sum.refusal = NoSum::Incomplete;
    } else if (!sum.refusal) {
        sum.amount = sum.partial;
    }
    return sum;
}

} // namespace

GridSum sumOfMonths(const Dataset &dataset, const Catalogue &catalogue, const SeriesKey &series,
                    Period period)
{
    const Indicator &indicator = catalogue[series.indicator];
    if (indicator.overTime() == OverTime::LastMonth && period.length() > 1) {
        return refused(NoSum::Stock);
    }
    GridSum sum;
    add(sum, dataset, indicator, series, period);
    return finished(sum);
}

GridSum sumOfCountries(const Dataset &dataset, const Catalogue &catalogue, IndicatorId indicator,
                       BreakdownId breakdown, Period period)
{
    const Indicator &counted = catalogue[indicator];
    if (!counted.overPlaces.licensed) {
        return refused(NoSum::PlacesNotLicensed);
    }
    if (counted.overTime() == OverTime::LastMonth && period.length() > 1) {
        return refused(NoSum::Stock);
    }
    GridSum sum;
    for (const PlaceId place : catalogue.countries()) {
        add(sum, dataset, counted, {indicator, place, breakdown}, period);
    }
    return finished(sum);
}

QString noSumText(const GridSum &sum, const Indicator &indicator)
{
    if (!sum.refusal) {
        return {};
    }
    switch (*sum.refusal) {
    case NoSum::Stock:
        return AnalysisTr::tr("Not added: the indicator counts what is there on one day, the last "
                              "of the month, so that months hold the same persons again.");
    case NoSum::PlacesNotLicensed:
        return indicator.overPlaces.refusal;
    case NoSum::NotApplicable:
        return AnalysisTr::tr("Not added: the indicator does not exist there.");
    case NoSum::Incomplete:
        return sum.reported == 0
            ? AnalysisTr::tr("Not added: nothing is reported.")
            : AnalysisTr::tr("Not added: %1 of %2 figures are reported; they make %3.")
                  .arg(numberWords(sum.reported), numberWords(sum.expected),
                       amountWords(sum.partial));
    case NoSum::Suppressed:
        return AnalysisTr::tr("Not added: at least one figure is withheld.");
    }
    Q_UNREACHABLE();
}

} // namespace mm
