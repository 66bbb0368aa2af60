// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_recipe.h"
#include "core/factsheet/edition_style.h"
#include "core/factsheet/factsheet_figure.h"

namespace mm {

/// A comparison of the analyst's on a page, in the language of the document.
struct PageComparison {
    ChartData chart;
    QString indicator; ///< code
    /// Those of both periods that the chart rests on and of whose gaps its notes do not speak yet.
    std::vector<FactsheetFigure> figures = {};
};

/// @param data in the state that the page shows
/// @param catalogue in the language of its files; the names of the style's language are put in here
[[nodiscard]] std::vector<PageComparison>
pageComparisons(const std::vector<ComparisonRecipe> &recipes, const std::vector<MonthEvent> &events,
                const Dataset &data, const Catalogue &catalogue, const EditionStyle &style);

} // namespace mm
