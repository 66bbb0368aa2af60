// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// Somewhere in the data that a typed text may mean; what is not said stays as it is.
struct FindHit {
    QString label; ///< "Kosovo*, June 2024"
    std::optional<IndicatorId> indicator;
    std::optional<PlaceId> place;
    std::optional<BreakdownId> breakdown;
    std::optional<Month> month;
};

/// Finds countries, indicators, nationalities and other parts by the beginnings of their words,
/// whatever case and accents, with a month behind them or alone: "kos jun 24", "intent",
/// "2025-05". Best first.
/// @param latest the last month with data, for months without a year
[[nodiscard]] std::vector<FindHit> findInGrid(const QString &text, const Catalogue &catalogue,
                                              std::optional<Month> latest);

} // namespace mm
