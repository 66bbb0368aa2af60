// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/as_of.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <QString>

#include <optional>
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
    std::vector<PlaceId> places; ///< empty: every country of the catalogue
    BreakdownId breakdown = kTotal; ///< with GroupBy::Country or Month: which part
};

/// Value of one side of one row.
struct PeriodValue {
    std::optional<Amount> amount; ///< none: nothing reported, suppressed, or not applicable
    int monthsReported = 0;
    int monthsExpected = 0; ///< months in which the indicator exists there
    bool provisional = false; ///< rests on a provisional or estimated month
    bool suppressed = false; ///< at least one month is withheld
    std::optional<QString> notApplicable; ///< the reason, when no month of the period applies

    [[nodiscard]] bool isComplete() const { return monthsReported == monthsExpected; }
};

/// Why there is no percent although two numbers may stand side by side.
enum class NoPercent {
    BaseZero,
    BaseMissing,
    CurrentMissing,
    NotApplicable,
    Suppressed,
    UnequalCoverage, ///< one side rests on fewer months than expected
};

/// Stable name for JSON: "base_zero", "base_missing" …
[[nodiscard]] QString noPercentName(NoPercent reason);
/// The reason as a plain sentence without full stop.
[[nodiscard]] QString noPercentText(NoPercent reason);

struct ComparisonRow {
    QString key; ///< code of the country or breakdown, or the month "2025-07"
    QString label;
    PeriodValue a;
    PeriodValue b;
    std::optional<Amount> change; ///< a - b, when both have an amount
    std::optional<double> percent; ///< unrounded
    std::optional<NoPercent> noPercent;
};

/// A sum over places that may not be made.
struct SumRefusal {
    QString code; ///< "double_counting", "incomplete" …
    QString text;
};

/// The answer to a ComparisonQuery.
struct Comparison {
    ComparisonQuery query;
    bool stock = false; ///< each side is the end of its period's last month
    QString aWords; ///< "January–July 2025", or "end of July 2025" for a stock
    QString bWords;
    int countriesReportedA = 0;
    int countriesReportedB = 0;
    int countriesExpected = 0;
    std::vector<ComparisonRow> rows;
    Result<ComparisonRow, SumRefusal> total;
    std::vector<QString> notes; ///< whole sentences
};

/// Compares any two periods: two subtractions a series, whatever their length.
/// @param a, b the dataset in the state that the query's sides ask for
[[nodiscard]] Comparison compare(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
                                 const ComparisonQuery &query);

/// (current - base) / base as a percentage rounded half away from zero to @p decimals (0 to 3) in
/// exact arithmetic, scaled by 10^decimals; none when the base is zero.
[[nodiscard]] std::optional<qint64> roundedPercentChange(Amount current, Amount base,
                                                         int decimals = 0);

} // namespace mm
