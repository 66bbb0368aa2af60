// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet_figure.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// Takes figures out of a dataset. A figure is whole or missing with its reason, never a part of
/// what it claims to be: one month or one country short and there is no amount.
class FigureSource {
public:
    FigureSource(const Dataset &data, const Catalogue &catalogue)
        : m_data(data)
        , m_catalogue(catalogue)
    {
    }

    /// @param indicator empty when the catalogue has none
    /// @param period of a stock only the last month counts
    [[nodiscard]] FactsheetFigure placeFigure(std::optional<IndicatorId> indicator, PlaceId place,
                                              Period period, BreakdownId breakdown = kTotal) const;
    /// The stored figure of the region wins; otherwise the countries are added where that is
    /// licensed and all of them are known.
    [[nodiscard]] RegionFigure regionFigure(std::optional<IndicatorId> indicator, Period period,
                                            BreakdownId breakdown = kTotal) const;
    /// How what is counted changed inside or between the periods, of the place or, for the region,
    /// of any country; empty when it did not.
    /// @param a, b of a stock only the last months count
    [[nodiscard]] std::optional<Gap> scopeBreak(std::optional<IndicatorId> indicator, PlaceId place,
                                                Period a, Period b) const;
    /// What the countries add up to, licensed or not: whoever asks knows what for.
    [[nodiscard]] FactsheetFigure sumOfCountries(IndicatorId indicator, Period period,
                                                 BreakdownId breakdown = kTotal) const;

private:
    const Dataset &m_data;
    const Catalogue &m_catalogue;
};

} // namespace mm
