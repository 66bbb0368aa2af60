// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/nationality_figures.h"

#include <algorithm>

namespace mm {

namespace {

/// What the breakdowns of some places add up to. Suppressed nationalities are left out: they stay
/// among the others.
struct Parts {
    std::vector<NationalityFigure> named;
    std::optional<Amount> unknown;
    Amount sum; ///< of everything that has an amount
};

class Reader {
public:
    Reader(const FigureSource &source, const Catalogue &catalogue, IndicatorId indicator,
           Month month)
        : m_source(source)
        , m_catalogue(catalogue)
        , m_indicator(indicator)
        , m_month(Period::of(month))
    {
        for (std::size_t i = 0; i < catalogue.breakdowns().size(); ++i) {
            const BreakdownId id(static_cast<std::uint16_t>(i));
            if (catalogue[id].dimension == Dimension::Nationality) {
                m_nationalities.push_back(id);
            }
        }
    }

    [[nodiscard]] bool hasReported(PlaceId place) const
    {
        return std::ranges::any_of(m_nationalities, [&](BreakdownId id) {
            return !figure(place, id).has(Gap::Kind::NotReported);
        });
    }

    /// Has persons, or may have some, but no nationalities of theirs.
    [[nodiscard]] bool owesReport(PlaceId place) const
    {
        const FactsheetFigure total = figure(place, kTotal);
        const bool nobody
            = total.has(Gap::Kind::NotApplicable) || (total.amount && total.amount->isZero());
        return !nobody && !hasReported(place);
    }

    [[nodiscard]] Parts partsOf(const std::vector<PlaceId> &places) const
    {
        Parts parts;
        for (const BreakdownId id : m_nationalities) {
            const auto amount = sumOver(places, id);
            if (!amount) {
                continue;
            }
            parts.sum += *amount;
            switch (m_catalogue[id].role) {
            case Breakdown::Role::Named:
                if (!amount->isZero()) {
                    parts.named.push_back({id, *amount});
                }
                break;
            case Breakdown::Role::Unknown:
                parts.unknown = amount;
                break;
            case Breakdown::Role::Other:
                break;
            }
        }
        std::ranges::sort(parts.named, [&](const NationalityFigure &a, const NationalityFigure &b) {
            return a.amount != b.amount
                ? a.amount > b.amount
                : m_catalogue[a.nationality].label < m_catalogue[b.nationality].label;
        });
        return parts;
    }

private:
    [[nodiscard]] FactsheetFigure figure(PlaceId place, BreakdownId id) const
    {
        return m_source.placeFigure(m_indicator, place, m_month, id);
    }

    /// A place without a number for a nationality has nobody of it; one that withholds the number
    /// leaves the sum unknown.
    [[nodiscard]] std::optional<Amount> sumOver(const std::vector<PlaceId> &places,
                                                BreakdownId id) const
    {
        std::optional<Amount> sum;
        for (const PlaceId place : places) {
            const FactsheetFigure part = figure(place, id);
            if (part.amount) {
                sum = sum.value_or(Amount()) + *part.amount;
            } else if (!part.has(Gap::Kind::NotReported)) {
                return std::nullopt;
            }
        }
        return sum;
    }

    const FigureSource &m_source;
    const Catalogue &m_catalogue;
    IndicatorId m_indicator;
    Period m_month;
    std::vector<BreakdownId> m_nationalities;
};

Nationalities without(Gap gap)
{
    return {{}, {}, {}, std::move(gap)};
}

} // namespace

Nationalities computeNationalities(const FigureSource &source, const Catalogue &catalogue,
                                   std::optional<IndicatorId> indicator, Month month,
                                   const FactsheetFigure &total, PlaceId place)
{
    if (!total.amount) {
        return without(*total.gap);
    }
    const Reader nationalities(source, catalogue, *indicator, month);
    std::vector<PlaceId> places{place};
    if (place != kRegion && nationalities.owesReport(place)) {
        return without({Gap::Kind::NotReported, {month}, places, {}});
    }
    if (place == kRegion && !nationalities.hasReported(kRegion)) {
        places = catalogue.countries();
        std::vector<PlaceId> owing;
        std::ranges::copy_if(places, std::back_inserter(owing),
                             [&](PlaceId country) { return nationalities.owesReport(country); });
        if (!owing.empty()) {
            const bool all = owing.size() == places.size();
            return without(
                {Gap::Kind::NotReported, {month}, all ? std::vector<PlaceId>() : owing, {}});
        }
    }
    Parts parts = nationalities.partsOf(places);
    if (parts.sum > *total.amount) {
        return without({Gap::Kind::Inconsistent, {}, {}, {}});
    }
    return {std::move(parts.named), *total.amount, parts.unknown, {}};
}

NationalityRemainder remainderBeside(const Nationalities &nationalities, std::size_t count)
{
    Amount others = nationalities.total - nationalities.unknown.value_or(Amount());
    for (std::size_t i = 0; i < std::min(count, nationalities.named.size()); ++i) {
        others = others - nationalities.named[i].amount;
    }
    return {others, nationalities.unknown};
}

} // namespace mm
