// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_value.h"

namespace mm {

/// Why there is no percent although two numbers may stand side by side.
enum class NoPercent {
    BaseZero,
    BaseMissing,
    CurrentMissing,
    NotApplicable,
    Suppressed,
    ScopeBreak, ///< what is counted changed inside or between the periods
    UnequalCoverage, ///< one side rests on fewer months than its period has
};

/// Stable name for JSON: "base_zero", "base_missing" …
[[nodiscard]] QString noPercentName(NoPercent reason);
/// The reason as a plain sentence without full stop.
[[nodiscard]] QString noPercentText(NoPercent reason);

/// What keeps two values from having a percent; empty when nothing does.
/// @param equalCoverage both sides rest on all months of their periods and on the same places
[[nodiscard]] std::optional<NoPercent> noPercentBetween(const PeriodValue &a, const PeriodValue &b,
                                                        bool equalCoverage);

/// (current - base) / base as a percentage rounded half away from zero to @p decimals (0 to 3) in
/// exact arithmetic, scaled by 10^decimals; none when the base is zero or the result has more than
/// 18 digits.
[[nodiscard]] std::optional<qint64> roundedPercentChange(Amount current, Amount base,
                                                         int decimals = 0);

/// part / whole as a percentage, rounded likewise.
[[nodiscard]] std::optional<qint64> roundedShare(Amount part, Amount whole, int decimals = 0);

} // namespace mm
