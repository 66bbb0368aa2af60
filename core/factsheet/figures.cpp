// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/figures.h"

#include "core/factsheet/figure_reader.h"
#include "core/factsheet/nationality_figures.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

using Kind = Gap::Kind;

constexpr int kMonthsShown = 13;

constexpr std::array kAsylumIndicators{
    "asylum_intentions",     "asylum_applications", "refugee_status_granted",
    "subsidiary_protection_granted", "applications_rejected", "applications_closed",
    "pending"};

bool isSuppressed(const CountryFigure &country)
{
    return country.figure.has(Kind::Suppressed);
}

/// Withholds a number that would give a suppressed one away.
void protect(Figure &figure, const Gap &reason)
{
    if (figure.amount) {
        figure = Figure::missing({Kind::Protected, reason.months, reason.places, {}});
    }
}

/// Why the region may not be divided into countries; empty when it may.
std::optional<Gap> sharesGapOf(const Presence &presence)
{
    const Figure &total = presence.total.figure;
    if (!total.amount) {
        return total.gap;
    }
    std::optional<Gap> gap;
    for (const CountryFigure &country : presence.countries) {
        const Figure &figure = country.figure;
        if (figure.amount || figure.has(Kind::NotApplicable)) {
            if (figure.amount > total.amount) {
                return Gap{Kind::Inconsistent, {}, {country.place}, {}};
            }
        } else if (!gap || (gap->kind == Kind::NotReported && !figure.has(Kind::NotReported))) {
            gap = figure.gap;
        } else if (gap->kind == figure.gap->kind) {
            gap->places.push_back(country.place);
        }
    }
    return gap || !total.amount->isZero() ? gap : Gap{Kind::Nobody, {}, {}, {}};
}

/// A part of the persons present that exceeds their total cannot be right.
void checkPart(RegionFigure &part, const RegionFigure &whole)
{
    if (part.figure.amount && whole.figure.amount && *part.figure.amount > *whole.figure.amount) {
        part = {Figure::missing({Kind::Inconsistent, {}, {}, {}}), false, {}};
    }
}

/// Reads one factsheet, block by block.
class Computer {
public:
    Computer(const Dataset &current, const Dataset &base, const Catalogue &catalogue, Month month)
        : m_catalogue(catalogue)
        , m_current(current, catalogue)
        , m_base(base, catalogue)
        , m_period(Period::yearToDate(month))
    {
    }

    [[nodiscard]] ComparedFigure movements() const
    {
        return compared(indicator("mixed_movements_estimate"), kRegion);
    }

    [[nodiscard]] std::vector<CountryComparison> arrivals() const
    {
        std::vector<CountryComparison> result;
        for (const PlaceId country : m_catalogue.countries()) {
            result.push_back({country, compared(indicator("new_arrivals"), country)});
        }
        return result;
    }

    [[nodiscard]] std::vector<AsylumFigures> asylum() const
    {
        std::vector<AsylumFigures> rows;
        for (const char *code : kAsylumIndicators) {
            if (const auto id = indicator(code)) {
                AsylumFigures row{*id, countryFigures(id, m_period),
                                  m_current.regionFigure(id, m_period).figure};
                const auto secret = std::ranges::find_if(row.countries, isSuppressed);
                if (secret != row.countries.end()) {
                    protect(row.region, *secret->figure.gap);
                }
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }

    [[nodiscard]] Presence presence() const
    {
        const auto present = indicator("present_total");
        const Period month = Period::of(m_period.last());
        Presence result{m_current.regionFigure(present, month),
                        m_current.regionFigure(indicator("present_in_centres"), month),
                        m_current.regionFigure(indicator("present_outside"), month),
                        m_current.regionFigure(indicator("uasc_present"), month),
                        countryFigures(present, month),
                        {}};
        checkPart(result.inCentres, result.total);
        checkPart(result.outside, result.total);
        checkPart(result.children, result.total);
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
                {month,
                 m_current.regionFigure(indicator("present_total"), Period::of(month)).figure});
        }
        return result;
    }

    [[nodiscard]] Nationalities nationalities(const Figure &total) const
    {
        return computeNationalities(m_current, m_catalogue, indicator("present_total"),
                                    m_period.last(), total);
    }

private:
    [[nodiscard]] std::optional<IndicatorId> indicator(const char *code) const
    {
        return m_catalogue.findIndicator(QString::fromLatin1(code));
    }

    [[nodiscard]] ComparedFigure compared(std::optional<IndicatorId> id, PlaceId place) const
    {
        return {m_current.placeFigure(id, place, m_period),
                m_base.placeFigure(id, place, m_period.yearBefore())};
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
    FigureReader m_current;
    FigureReader m_base;
    Period m_period;
};

} // namespace

bool FactsheetFigures::isProvisional() const
{
    return movements.current.provisional || presence.total.figure.provisional
        || std::ranges::any_of(arrivals, [](const CountryComparison &row) {
               return row.figure.current.provisional;
           });
}

FactsheetFigures computeFigures(const FactsheetQuery &query, const Dataset &current,
                                const Dataset &base, const Catalogue &catalogue)
{
    const Computer computer(current, base, catalogue, query.month);
    const Period period = Period::yearToDate(query.month);
    FactsheetFigures figures{query,
                             period,
                             period.yearBefore(),
                             computer.movements(),
                             computer.arrivals(),
                             computer.asylum(),
                             computer.presence(),
                             computer.presentByMonth(),
                             {}};
    figures.nationalities = computer.nationalities(figures.presence.total.figure);
    return figures;
}

} // namespace mm
