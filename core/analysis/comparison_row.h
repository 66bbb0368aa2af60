// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/percent.h"
#include "core/analysis/period_value.h"

#include <QString>

#include <optional>

namespace mm {

/// One row: the same thing in both periods. A row over several places has a value only when every
/// place has its part.
struct ComparisonRow {
    QString key; ///< code of the country or breakdown, or the month "2025-07"
    QString label;
    PeriodValue a;
    PeriodValue b;
    std::optional<Amount> change; ///< a - b, when both have an amount
    std::optional<double> percent; ///< (a - b) / b, unrounded
    std::optional<NoPercent> noPercent;
    QString scopeBreak = {}; ///< how what is counted changed inside or between the periods
};

/// Why a row has no percent, as a clause without full stop; empty when it has one.
[[nodiscard]] QString whyNoPercent(const ComparisonRow &row);

/// Fills in change, percent and the reason for none from the two sides of a row.
/// @param equalCoverage both sides rest on all months of their periods and on the same places
void addChange(ComparisonRow &row, bool equalCoverage);
[[nodiscard]] ComparisonRow withChange(ComparisonRow row, bool equalCoverage);

} // namespace mm
