// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"
#include "core/model/series_key.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace mm {

/// A flow counts events during a month; a stock counts what is there at its end.
enum class Measure : std::uint8_t { Flow, Stock };

/// How months make a period. Follows from the measure: a stock is not a flow.
enum class OverTime : std::uint8_t { Sum, LastMonth };

enum class Unit : std::uint8_t { Persons, Decisions, Events };

/// Where an indicator is reported.
enum class Scope : std::uint8_t { Countries, Region, Both };

/// A way to cut an indicator into parts.
enum class Dimension : std::uint8_t { None, Nationality, CentreType };

/// Whether figures of countries may be added, and if not, why.
struct OverPlaces {
    bool licensed = false;
    QString refusal; ///< plain reason; empty when licensed
    QString code; ///< of the reason, for JSON: "double_counting", "not_licensed"
};

/// From when to when an indicator exists in a place, and what stands in the way.
struct Exclusion {
    PlaceId place;
    Month first;
    Month last;
    QString reason;
};

/// What is counted, and which arithmetic it allows.
struct Indicator {
    QString code; ///< "new_arrivals": files, command line
    QString label; ///< "New arrivals"
    QString definition;
    Measure measure = Measure::Flow;
    Unit unit = Unit::Persons;
    Scope scope = Scope::Countries;
    OverPlaces overPlaces;
    std::vector<Dimension> dimensions;
    std::vector<Exclusion> exclusions;
    QString remark; ///< a sentence that goes with every picture of it; usually empty
    QString subject; ///< begins a sentence: "Persons present at the end of the month"
    bool estimatedEverywhere = false; ///< an estimate by its nature
    std::vector<PlaceId> estimatedIn = {}; ///< places where it is one

    /// Whether its figures there are estimates, whatever a sheet says of them.
    [[nodiscard]] bool isEstimated(PlaceId place) const
    {
        return estimatedEverywhere || std::ranges::find(estimatedIn, place) != estimatedIn.end();
    }
    [[nodiscard]] OverTime overTime() const
    {
        return measure == Measure::Stock ? OverTime::LastMonth : OverTime::Sum;
    }
};

} // namespace mm
