// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"
#include "core/model/series_key.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <optional>
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

/// A change of definition or scope: what is counted before is not what is counted after.
struct ScopeBreak {
    std::optional<PlaceId> place; ///< none: everywhere
    Month lastBefore; ///< the last month that is counted wholly in the old way
    Month firstAfter; ///< the first month that is counted wholly in the new way
    QString reason; ///< a sentence
    QHash<QString, QString> reasonIn = {}; ///< the same by the code of a language: "sr-Latn"

    [[nodiscard]] bool concerns(PlaceId asked) const { return !place || *place == asked; }
    /// The months are not all counted in one way.
    [[nodiscard]] bool divides(Period a, Period b) const
    {
        return std::min(a.first(), b.first()) < firstAfter
            && lastBefore < std::max(a.last(), b.last());
    }
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
    std::vector<ScopeBreak> breaks = {};

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
