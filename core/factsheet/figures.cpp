// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/figures.h"

#include "core/factsheet/figure_source.h"
#include "core/factsheet/indicator_codes.h"
#include "core/factsheet/nationality_figures.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kMonthsShown = 13;

bool isSuppressed(const CountryFigure &country)
{
    return country.figure.has(Gap::Kind::Suppressed);
}

/// Withholds a number that would give a suppressed one away.
void protect(FactsheetFigure &figure, const Gap &reason)
{
    if (figure.amount) {
        figure = FactsheetFigure::missing({Gap::Kind::Protected, reason.months, reason.places, {}});
    }
}

/// A country that has more persons than the region, or all of them beside another that has some.
bool contradicts(const std::vector<CountryFigure> &countries, Amount total)
{
    const auto peopled = std::ranges::count_if(
        countries, [](const CountryFigure &country) { return country.figure.amount > Amount(); });
    return std::ranges::any_of(countries, [&](const CountryFigure &country) {
        const auto &amount = country.figure.amount;
        return amount > total || (peopled > 1 && amount == total);
    });
}

/// Why the region may not be divided into countries; empty when it may.
std::optional<Gap> sharesGapOf(const Presence &presence)
{
    const FactsheetFigure &total = presence.total.figure;
    if (!total.amount) {
        return total.gap;
    }
    std::optional<Gap> gap;
    for (const CountryFigure &country : presence.countries) {
        const FactsheetFigure &figure = country.figure;
        if (figure.amount || figure.has(Gap::Kind::NotApplicable)) {
            continue;
        }
        if (!gap || (gap->kind == Gap::Kind::NotReported && !figure.has(Gap::Kind::NotReported))) {
            gap = figure.gap;
        } else if (gap->kind == figure.gap->kind) {
            gap->places.push_back(country.place);
        }
    }
    if (gap) {
        return gap;
    }
    if (contradicts(presence.countries, *total.amount)) {
        return Gap{Gap::Kind::Inconsistent, {}, {}, {}};
    }
    return total.amount->isZero() ? std::optional(Gap{Gap::Kind::Nobody, {}, {}, {}})
                                  : std::nullopt;
}

/// A part of the persons present that exceeds their total cannot be right.
void checkPart(RegionFigure &part, const RegionFigure &whole)
{
    if (part.figure.amount && whole.figure.amount && *part.figure.amount > *whole.figure.amount) {
        part = {FactsheetFigure::missing({Gap::Kind::Inconsistent, {}, {}, {}}), false, {}};
    }
}

/// Reads one factsheet, block by block.
class Computer {
public:
    Computer(const Dataset &current, const Dataset &base, const Catalogue &catalogue,
             const FactsheetQuery &query)
        : m_catalogue(catalogue)
        , m_current(current, catalogue)
        , m_base(base, catalogue)
        , m_period(Period::yearToDate(query.month))
        , m_place(query.place)
    {
    }

    [[nodiscard]] ComparedFigure movements() const
    {
        return regionMovements(m_period, m_period.yearBefore());
    }

    [[nodiscard]] std::optional<CountryArrivals> ownArrivals() const
    {
        if (m_place == kRegion) {
            return std::nullopt;
        }
        const auto id = find(indicator::kArrivals);
        CountryArrivals own{compared(id, m_place, m_period),
                            compared(id, m_place, Period::of(m_period.last())),
                            {}};
        for (const Month month : Period::ending(m_period.last(), kMonthsShown)) {
            own.byMonth.push_back(
                {month, {m_current.placeFigure(id, m_place, Period::of(month)), false, {}}});
        }
        return own;
    }

    [[nodiscard]] std::vector<CountryComparison> arrivals(Period period) const
    {
        std::vector<CountryComparison> result;
        for (const PlaceId country : m_catalogue.countries()) {
            result.push_back({country, compared(find(indicator::kArrivals), country, period)});
        }
        return result;
    }

    [[nodiscard]] std::vector<AsylumFigures> asylum() const
    {
        std::vector<AsylumFigures> rows;
        for (const QLatin1String code : indicator::kAsylum) {
            if (const auto id = find(code)) {
                AsylumFigures row{
                    *id, countryFigures(id, m_period), whole(m_current, id, m_period), {}};
                if (m_place != kRegion) {
                    row.base = whole(m_base, id, m_period.yearBefore()).figure;
                    row.scopeBreak
                        = m_current.scopeBreak(id, m_place, m_period, m_period.yearBefore());
                }
                const auto secret = std::ranges::find_if(row.countries, isSuppressed);
                if (m_place == kRegion && secret != row.countries.end()) {
                    protect(row.region.figure, *secret->figure.gap);
                }
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

    [[nodiscard]] Presence presence() const
    {
        const auto present = find(indicator::kPresent);
        const Period month = Period::of(m_period.last());
        Presence result{whole(m_current, present, month),
                        whole(m_current, find(indicator::kInCentres), month),
                        whole(m_current, find(indicator::kOutside), month),
                        whole(m_current, find(indicator::kChildren), month),
                        {},
                        {}};
        checkPart(result.inCentres, result.total);
        checkPart(result.outside, result.total);
        checkPart(result.children, result.total);
        if (m_place != kRegion) {
            result.sharesGap = Gap{Gap::Kind::Nobody, {}, {}, {}};
            return result;
        }
        result.countries = countryFigures(present, month);
        result.sharesGap = sharesGapOf(result);
        const auto secret = std::ranges::find_if(result.countries, isSuppressed);
        if (secret != result.countries.end()) {
            const Gap gap = *secret->figure.gap;
            for (CountryFigure &country : result.countries) {
                protect(country.figure, gap);
            }
        }
        return result;
    }

    [[nodiscard]] std::vector<MonthFigure> presentByMonth() const
    {
        std::vector<MonthFigure> result;
        for (const Month month : Period::ending(m_period.last(), kMonthsShown)) {
            result.push_back(
                {month, whole(m_current, find(indicator::kPresent), Period::of(month))});
        }
        return result;
    }

    [[nodiscard]] Nationalities nationalities(const FactsheetFigure &total) const
    {
        return computeNationalities(m_current, m_catalogue, find(indicator::kPresent),
                                    m_period.last(), total, m_place);
    }

    [[nodiscard]] FurtherFigures further() const
    {
        const Period month = Period::of(m_period.last());
        const Period yearsBack = monthsBefore(m_period, 12 * FurtherFigures::kYearsBack);
        const auto present = [&](Period base) {
            const auto id = find(indicator::kPresent);
            return ComparedFigure{whole(m_current, id, month).figure,
                                  whole(m_base, id, base).figure,
                                  m_current.scopeBreak(id, m_place, month, base)};
        };
        return {regionMovements(month, monthsBefore(month, 1)),
                regionMovements(month, month.yearBefore()),
                regionMovements(m_period, yearsBack),
                present(monthsBefore(month, 1)),
                present(month.yearBefore()),
                present(Period::of(yearsBack.last()))};
    }

private:
    [[nodiscard]] static Period monthsBefore(Period period, int count)
    {
        return *Period::make(period.first() - months(count), period.last() - months(count));
    }
    [[nodiscard]] std::optional<IndicatorId> find(QLatin1String code) const
    {
        return m_catalogue.findIndicator(code);
    }

    /// The estimate, which no country has.
    [[nodiscard]] FactsheetFigure regionOnly(const FigureSource &source, Period period) const
    {
        return m_place == kRegion ? source.placeFigure(find(indicator::kMovements), kRegion, period)
                                  : FactsheetFigure::missing({Gap::Kind::NoIndicator, {}, {}, {}});
    }

    [[nodiscard]] ComparedFigure regionMovements(Period period, Period base) const
    {
        return {regionOnly(m_current, period), regionOnly(m_base, base),
                m_current.scopeBreak(find(indicator::kMovements), kRegion, period, base)};
    }

    /// The figure of what the page is about.
    [[nodiscard]] RegionFigure whole(const FigureSource &source, std::optional<IndicatorId> id,
                                     Period period) const
    {
        if (m_place == kRegion) {
            return source.regionFigure(id, period);
        }
        RegionFigure own{source.placeFigure(id, m_place, period), false, {}};
        // Beside the region's figure it could give away what another country withholds.
        if (own.figure.amount && id && source.regionFigure(id, period).figure.amount) {
            for (const PlaceId country : m_catalogue.countries()) {
                const FactsheetFigure other = source.placeFigure(id, country, period);
                if (other.has(Gap::Kind::Suppressed)) {
                    protect(own.figure, *other.gap);
                    break;
                }
            }
        }
        return own;
    }

    [[nodiscard]] ComparedFigure compared(std::optional<IndicatorId> id, PlaceId place,
                                          Period period) const
    {
        return {m_current.placeFigure(id, place, period),
                m_base.placeFigure(id, place, period.yearBefore()),
                m_current.scopeBreak(id, place, period, period.yearBefore())};
    }

    [[nodiscard]] std::vector<CountryFigure> countryFigures(std::optional<IndicatorId> id,
                                                            Period period) const
    {
        std::vector<CountryFigure> result;
        for (const PlaceId country : m_catalogue.countries()) {
            result.push_back({country, m_current.placeFigure(id, country, period)});
        }
        return result;
    }

    const Catalogue &m_catalogue;
    FigureSource m_current;
    FigureSource m_base;
    Period m_period;
    PlaceId m_place;
};

} // namespace

bool FactsheetFigures::isProvisional() const
{
    const auto isRegionProvisional = [](const auto &row) { return row.region.figure.provisional; };
    return movements.current.provisional || presence.total.figure.provisional
        || presence.children.figure.provisional
        || std::ranges::any_of(
               arrivals,
               [](const CountryComparison &row) { return row.figure.current.provisional; })
        || std::ranges::any_of(asylum, isRegionProvisional)
        || std::ranges::any_of(presentByMonth, isRegionProvisional);
}

FactsheetFigures computeFigures(const FactsheetQuery &query, const Dataset &current,
                                const Dataset &base, const Catalogue &catalogue)
{
    const Computer computer(current, base, catalogue, query);
    const Period period = Period::yearToDate(query.month);
    FactsheetFigures figures{query,
                             period,
                             period.yearBefore(),
                             computer.movements(),
                             computer.arrivals(period),
                             computer.arrivals(Period::of(query.month)),
                             computer.asylum(),
                             computer.presence(),
                             computer.presentByMonth(),
                             {},
                             computer.further(),
                             computer.ownArrivals()};
    figures.nationalities = computer.nationalities(figures.presence.total.figure);
    return figures;
}

} // namespace mm
