// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet_figure.h"
#include "core/model/as_of.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// Which factsheet: January to this month, against the same months a year earlier.
struct FactsheetQuery {
    Month month;
    AsOf asOf; ///< state of the data for the month itself
    AsOf baseAsOf; ///< state for last year: as now known, or as published then
    PlaceId place = kRegion; ///< the region, or the one country the page is about

    [[nodiscard]] bool isOfCountry() const { return place != kRegion; }
};

/// The figure of one country in both periods.
struct CountryComparison {
    PlaceId place;
    ComparedFigure figure;
};

struct CountryFigure {
    PlaceId place;
    FactsheetFigure figure;
};

/// One row of the asylum statistics.
struct AsylumFigures {
    IndicatorId indicator;
    std::vector<CountryFigure> countries; ///< in the order of the catalogue
    RegionFigure region; ///< or the country the page is about
    std::optional<FactsheetFigure> base; ///< of that country, in the same months a year earlier
    std::optional<Gap> scopeBreak = {}; ///< why that is not of one kind with it
};

/// Who is there at the end of the month.
struct Presence {
    RegionFigure total;
    RegionFigure inCentres;
    RegionFigure outside;
    RegionFigure children; ///< unaccompanied and separated
    std::vector<CountryFigure> countries; ///< in the order of the catalogue; of a region only
    std::optional<Gap> sharesGap; ///< why no shares may be given; empty when they may
};

struct MonthFigure {
    Month month;
    RegionFigure region;
};

struct NationalityFigure {
    BreakdownId nationality;
    Amount amount;
};

/// Nationalities of the persons present, or the reason why they are not known.
struct Nationalities {
    std::vector<NationalityFigure> named; ///< all that have a number above zero, largest first
    Amount total; ///< of all persons present
    std::optional<Amount> unknown;
    std::optional<Gap> gap;
};

/// What the editions do not print: the month by itself, and years further back.
struct FurtherFigures {
    static constexpr int kYearsBack = 2;

    ComparedFigure movementsOnMonth; ///< of the month, against the month before
    ComparedFigure movementsOnYear; ///< of the month, against the same month a year earlier
    ComparedFigure movementsOnYears; ///< January to the month, against kYearsBack years earlier
    ComparedFigure presentOnMonth;
    ComparedFigure presentOnYear;
    ComparedFigure presentOnYears;
};

/// What the page of one country has besides: its arrivals.
struct CountryArrivals {
    ComparedFigure period;
    ComparedFigure month;
    std::vector<MonthFigure> byMonth; ///< thirteen months, the last is the month itself
};

/// Everything the factsheet of one month counts. Rounding and wording come later. Figures that
/// are called the region's are those of the country on its own page.
struct FactsheetFigures {
    FactsheetQuery query;
    Period period; ///< January up to the month
    Period basePeriod; ///< the same months a year earlier
    ComparedFigure movements; ///< estimate of persons in mixed movements, of the region
    std::vector<CountryComparison> arrivals; ///< in the order of the catalogue; never added up
    std::vector<CountryComparison> monthArrivals; ///< of the month alone, in the same order
    std::vector<AsylumFigures> asylum;
    Presence presence;
    std::vector<MonthFigure> presentByMonth; ///< thirteen months, the last is the month itself
    Nationalities nationalities;
    FurtherFigures further;
    std::optional<CountryArrivals> own; ///< on the page of one country

    [[nodiscard]] bool isProvisional() const;
};

/// @param current, base the data in the states the query asks for
[[nodiscard]] FactsheetFigures computeFigures(const FactsheetQuery &query, const Dataset &current,
                                              const Dataset &base, const Catalogue &catalogue);

/// What is left beside the first @p count nationalities: others and, apart, unknown.
struct NationalityRemainder {
    Amount others;
    std::optional<Amount> unknown;
};
[[nodiscard]] NationalityRemainder remainderBeside(const Nationalities &nationalities,
                                                   std::size_t count);

} // namespace mm
