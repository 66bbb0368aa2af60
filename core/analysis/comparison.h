// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_row.h"
#include "core/model/as_of.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <QString>

#include <vector>

namespace mm {

/// What stands in the rows of a comparison.
enum class GroupBy { Country, Breakdown, Month };

/// One side of a comparison: which months, in which state of the data.
struct PeriodQuery {
    Period period;
    AsOf asOf;
};

/// Any indicator, any two periods. A stock turns each period into its last month.
struct ComparisonQuery {
    IndicatorId indicator;
    PeriodQuery a;
    PeriodQuery b;
    GroupBy by = GroupBy::Country;
    std::vector<PlaceId> places; ///< empty: every country, or the region where only it reports
    BreakdownId breakdown = kTotal; ///< with GroupBy::Country or Month: which part
};

/// A sum over places that may not be made.
struct SumRefusal {
    QString
        code; ///< "double_counting", "not_licensed", "incomplete", "suppressed", "not_applicable"
    QString text;
};

/// The answer to a ComparisonQuery.
struct Comparison {
    ComparisonQuery query;
    bool stock = false; ///< each side is the end of its period's last month
    QString aWords; ///< "January–July 2025", or "end of July 2025" for a stock
    QString bWords;
    std::vector<PlaceId> places; ///< the places asked for, in the order of the question
    int countriesReportedA = 0; ///< with at least one month
    int countriesExpectedA = 0; ///< where the indicator exists in that period
    int countriesReportedB = 0;
    int countriesExpectedB = 0;
    std::vector<ComparisonRow> rows;
    /// All places together. A side may be without a value; a refusal is for both.
    Result<ComparisonRow, SumRefusal> total;
    std::vector<QString> notes; ///< whole sentences
};

/// Compares any two periods: two subtractions a series, whatever their length.
/// @param a, b the dataset in the state that the query's sides ask for
[[nodiscard]] Comparison compare(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
                                 const ComparisonQuery &query);

} // namespace mm
