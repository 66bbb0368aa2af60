// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/map_data.h"
#include "core/factsheet/page_words.h"

namespace mm {

// The pictures of the factsheet as values. Titles and notes are those of their blocks and are put
// in by the page.

/// What stands inside a picture, in the language of the style.
/// @param hasEstimates else its hatched values are provisional ones only
[[nodiscard]] ChartWords chartWords(const EditionStyle &style, bool hasEstimates);

/// A figure as a point of a picture.
[[nodiscard]] ChartPoint pointOf(const FactsheetFigure &figure, bool emphasised = false);

/// Arrivals of both periods, the largest first, with the change at the right.
[[nodiscard]] ChartData arrivalsChart(const FactsheetFigures &figures, const PageWords &words);

/// Arrivals of the period as circles.
[[nodiscard]] MapContent arrivalsMap(const FactsheetFigures &figures, const PageWords &words);

/// Asylum figures of the region, one bar for each indicator the style wants.
[[nodiscard]] ChartData asylumChart(const std::vector<const AsylumFigures *> &rows,
                                    const PageWords &words);

/// A figure of each of the last months, the last one set off; months without a figure are gaps.
[[nodiscard]] ChartData byMonthChart(const std::vector<MonthFigure> &months,
                                     const PageWords &words);

/// The most common nationalities, and everybody else as a remainder.
[[nodiscard]] ChartData nationalitiesChart(const FactsheetFigures &figures, const PageWords &words);

} // namespace mm
