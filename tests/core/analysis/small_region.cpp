// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/small_region.h"

namespace mm::test {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Indicator indicator(const char *code, const char *label, Measure measure, Scope scope,
                    OverPlaces overPlaces)
{
    Indicator result;
    result.code = text(code);
    result.label = text(label);
    result.measure = measure;
    result.scope = scope;
    result.overPlaces = std::move(overPlaces);
    result.dimensions = {Dimension::Nationality};
    return result;
}

Catalogue::Parts parts()
{
    const OverPlaces never{false, text("The same person may be counted twice."),
                           text("double_counting")};
    Catalogue::Parts parts;
    parts.region = text("small");
    parts.places = {{text("REGION"), text("the small region"), text("Small region"), {}},
                    {text("ALB"), text("Albania"), text("Albania"), {}},
                    {text("XKX"), text("Kosovo"), text("Kosovo*"), {text("*")}},
                    {text("MNE"), text("Montenegro"), text("Montenegro"), {}},
                    {text("SRB"), text("Serbia"), text("Serbia**"), {text("**")}}};
    parts.breakdowns
        = {{},
           {text("Cuba"), text("Cuba"), Dimension::Nationality, Breakdown::Role::Named},
           {text("Nepal"), text("Nepal"), Dimension::Nationality, Breakdown::Role::Named},
           {text("Other"), text("Other"), Dimension::Nationality, Breakdown::Role::Other},
           {text("Unknown"), text("Unknown"), Dimension::Nationality, Breakdown::Role::Unknown}};
    parts.notes = {{text("*"), text("About Kosovo.")}, {text("**"), text("About Serbia.")}};
    parts.source = text("national authorities");
    parts.mapDisclaimer = text("No endorsement.");
    Indicator intentions
        = indicator("intentions", "Intentions", Measure::Flow, Scope::Both, {true, {}, {}});
    intentions.exclusions
        = {{PlaceId(2), month("1999-06"), month("2199-12"), text("Kosovo has no such stage.")},
           {PlaceId(3), month("1990-01"), month("2017-12"), text("Montenegro began in 2018.")}};
    parts.indicators
        = {indicator("arrivals", "New arrivals", Measure::Flow, Scope::Countries, never),
           indicator("present", "Present", Measure::Stock, Scope::Both, {true, {}, {}}),
           std::move(intentions),
           indicator("estimate", "Estimate", Measure::Flow, Scope::Region,
                     {false, text("It exists for the region only."), text("not_licensed")})};
    return parts;
}

} // namespace

Month month(const char *iso)
{
    return *Month::parse(text(iso));
}

Period period(const char *first, const char *last)
{
    return *Period::make(month(first), month(last));
}

SmallRegion::SmallRegion()
    : m_catalogue(parts())
{
}

ObservationKey SmallRegion::key(const char *place, const char *indicator, const char *at,
                                const char *breakdown) const
{
    const QString part = text(breakdown);
    return {{*m_catalogue.findIndicator(text(indicator)), *m_catalogue.findPlace(text(place)),
             part.isEmpty() ? kTotal : *m_catalogue.findBreakdown(part)},
            month(at)};
}

SmallRegion &SmallRegion::put(const char *place, const char *indicator, const char *at, Datum datum,
                              const char *breakdown)
{
    m_observations.push_back({key(place, indicator, at, breakdown), datum});
    return *this;
}

SmallRegion &SmallRegion::set(const char *place, const char *indicator, const char *at,
                              qint64 whole, const char *breakdown)
{
    return put(place, indicator, at, Datum::confirmed(Amount::of(whole)), breakdown);
}

SmallRegion &SmallRegion::fill(const char *indicator, const char *at, qint64 whole)
{
    for (const PlaceId place : m_catalogue.countries()) {
        set(m_catalogue[place].code.toLatin1().constData(), indicator, at, whole);
    }
    return *this;
}

SmallRegion &SmallRegion::clear(const char *place, const char *indicator, const char *at)
{
    const ObservationKey gone = key(place, indicator, at);
    std::erase_if(m_observations, [&](const Observation &o) { return o.key == gone; });
    return *this;
}

ComparisonQuery SmallRegion::query(const char *indicator, const char *firstA, const char *lastA,
                                   const char *firstB, const char *lastB, GroupBy by,
                                   std::initializer_list<const char *> places) const
{
    ComparisonQuery query{*m_catalogue.findIndicator(text(indicator)),
                          {period(firstA, lastA), {}},
                          {period(firstB, lastB), {}},
                          by,
                          {},
                          kTotal};
    for (const char *place : places) {
        query.places.push_back(*m_catalogue.findPlace(text(place)));
    }
    return query;
}

Comparison SmallRegion::compare(const char *indicator, const char *firstA, const char *lastA,
                                const char *firstB, const char *lastB, GroupBy by,
                                std::initializer_list<const char *> places) const
{
    const Dataset data = dataset();
    return mm::compare(data, data, m_catalogue,
                       query(indicator, firstA, lastA, firstB, lastB, by, places));
}

} // namespace mm::test
