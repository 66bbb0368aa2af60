// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/figure_source.h"

#include <algorithm>

namespace mm {

namespace {

void addMonths(std::vector<Month> &all, const std::vector<Month> &more)
{
    all.insert(all.end(), more.begin(), more.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

} // namespace

FactsheetFigure FigureSource::placeFigure(std::optional<IndicatorId> indicator, PlaceId place,
                                          Period period, BreakdownId breakdown) const
{
    if (!indicator) {
        return FactsheetFigure::missing({Gap::Kind::NoIndicator, {}, {}, {}});
    }
    if (m_catalogue[*indicator].overTime() == OverTime::LastMonth) {
        period = Period::of(period.last());
    }
    const auto series = m_data.find({*indicator, place, breakdown});
    FactsheetFigure figure;
    Amount sum;
    Gap notReported{Gap::Kind::NotReported, {}, {}, {}};
    Gap suppressed{Gap::Kind::Suppressed, {}, {}, {}};
    Gap notApplicable{Gap::Kind::NotApplicable, {}, {}, {}};
    for (const Month month : period) {
        if (const auto reason = m_catalogue.notApplicableBecause(*indicator, place, month)) {
            notApplicable.reason = *reason;
            continue;
        }
        const auto datum = series ? series->at(month) : std::nullopt;
        if (datum && datum->status() == Status::NotApplicable) {
            continue;
        }
        ++figure.expected;
        if (!datum) {
            notReported.months.push_back(month);
        } else if (const auto amount = datum->amount()) {
            ++figure.reported;
            sum += *amount;
            const bool provisional = datum->status() == Status::Provisional;
            const bool estimated = datum->status() == Status::Estimated;
            figure.provisional = figure.provisional || provisional;
            figure.estimated = figure.estimated || estimated;
            figure.settled += provisional || estimated ? Amount() : *amount;
        } else {
            suppressed.months.push_back(month);
        }
    }
    if (figure.expected == 0) {
        figure.gap = notApplicable;
    } else if (!suppressed.months.empty()) {
        figure.gap = suppressed;
    } else if (!notReported.months.empty()) {
        figure.gap = notReported;
    } else if (sum.isNegative()) {
        figure.gap = Gap{Gap::Kind::Inconsistent, {}, {}, {}};
    } else {
        figure.amount = sum;
    }
    if (!figure.isUnsettled() || !figure.amount) {
        figure.settled = {};
    }
    if (figure.gap && place != kRegion) {
        figure.gap->places = {place};
    }
    return figure;
}

RegionFigure FigureSource::regionFigure(std::optional<IndicatorId> indicator, Period period,
                                        BreakdownId breakdown) const
{
    RegionFigure result{placeFigure(indicator, kRegion, period, breakdown), false, {}};
    const bool mayAdd = indicator && m_catalogue[*indicator].overPlaces.licensed;
    if (!mayAdd || result.figure.has(Gap::Kind::Suppressed)) {
        return result;
    }
    const FactsheetFigure sum = sumOfCountries(*indicator, period, breakdown);
    if (result.figure.amount) {
        result.sumOfCountries = sum.amount;
        return result;
    }
    return {sum, true, {}};
}

FactsheetFigure FigureSource::sumOfCountries(IndicatorId indicator, Period period,
                                             BreakdownId breakdown) const
{
    FactsheetFigure result;
    Amount sum;
    Gap gap;
    for (const PlaceId country : m_catalogue.countries()) {
        const FactsheetFigure figure = placeFigure(indicator, country, period, breakdown);
        if (figure.has(Gap::Kind::NotApplicable)) {
            continue;
        }
        ++result.expected;
        if (figure.amount) {
            ++result.reported;
            sum += *figure.amount;
            result.provisional = result.provisional || figure.provisional;
            result.estimated = result.estimated || figure.estimated;
            result.settled += figure.isUnsettled() ? figure.settled : *figure.amount;
            continue;
        }
        const bool saysMore
            = gap.kind == Gap::Kind::NotReported && figure.gap->kind != Gap::Kind::NotReported;
        if (saysMore) {
            gap = {figure.gap->kind, {}, {}, {}};
        }
        if (figure.gap->kind == gap.kind) {
            gap.places.push_back(country);
            addMonths(gap.months, figure.gap->months);
        }
    }
    if (result.expected == 0) {
        result.gap = Gap{Gap::Kind::NotApplicable, {}, {}, {}};
    } else if (!gap.places.empty()) {
        result.gap = gap;
        if (result.reported == 0 && gap.kind == Gap::Kind::NotReported) {
            result.gap->places.clear();
        }
    } else {
        result.amount = sum;
    }
    if (!result.isUnsettled() || !result.amount) {
        result.settled = {};
    }
    return result;
}

std::optional<Gap> FigureSource::scopeBreak(std::optional<IndicatorId> indicator, PlaceId place,
                                            Period a, Period b) const
{
    if (!indicator || m_catalogue[*indicator].breaks.empty()) {
        return std::nullopt;
    }
    if (m_catalogue[*indicator].measure == Measure::Stock) {
        a = Period::of(a.last());
        b = Period::of(b.last());
    }
    std::vector<PlaceId> places{place};
    if (place == kRegion) {
        const auto countries = m_catalogue.countries();
        places.insert(places.end(), countries.begin(), countries.end());
    }
    for (const PlaceId one : places) {
        if (const ScopeBreak *change = m_catalogue.breakBetween(*indicator, one, a, b)) {
            return Gap{Gap::Kind::ScopeBreak, {change->lastBefore + months(1)}, {one}, {}};
        }
    }
    return std::nullopt;
}

} // namespace mm
