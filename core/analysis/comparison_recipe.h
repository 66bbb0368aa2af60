// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_view.h"
#include "core/analysis/period_presets.h"

#include <QJsonObject>

namespace mm {

/// How to make one comparison: what is asked and how it is looked at, no numbers. Made again from
/// the data whenever it is shown, so that it never grows stale.
struct ComparisonRecipe {
    IndicatorId indicator;
    PeriodPair periods;
    ComparisonView view = ComparisonView::Bars;
    std::optional<PlaceId> place = {}; ///< the country that the view is about
    ViewOptions options = {}; ///< its events are those of the day it is shown

    friend bool operator==(const ComparisonRecipe &, const ComparisonRecipe &) = default;
};

/// The data that a recipe is made from: those of both periods in one state, or those of B in that
/// of an edition.
struct RecipeData {
    const Dataset &a;
    const Dataset &b;
    const Catalogue &catalogue;
    AsOf baseAsOf = {}; ///< the state of @p b
};

/// The question that a recipe asks.
[[nodiscard]] ComparisonQuery recipeQuery(const ComparisonRecipe &recipe,
                                          const AsOf &baseAsOf = {});

/// The chart of a recipe.
/// @param events marked in views month by month
[[nodiscard]] ChartData recipeChart(const ComparisonRecipe &recipe, const RecipeData &data,
                                    const std::vector<MonthEvent> &events = {});

/// "January–July 2025 and January–July 2024"
[[nodiscard]] QString recipePeriods(const ComparisonRecipe &recipe, const Catalogue &catalogue);

/// Codes instead of numbers: a recipe outlives a change of the catalogue.
[[nodiscard]] QJsonObject recipeJson(const ComparisonRecipe &recipe, const Catalogue &catalogue);
/// Empty when it names what the catalogue does not have, or is no recipe.
[[nodiscard]] std::optional<ComparisonRecipe> readRecipe(const QJsonObject &json,
                                                         const Catalogue &catalogue);

} // namespace mm
