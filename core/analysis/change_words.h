// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

namespace mm {

/// Below this base a percentage says little; both numbers say more.
inline constexpr Amount kSmallestBaseForPercent = Amount::of(30);

enum class Direction { Fell, Same, Rose };

/// Which way a row went; none when its sides cannot be held against each other.
[[nodiscard]] std::optional<Direction> directionOf(const ComparisonRow &row);

/// The change of a row for a narrow place beside its numbers: "−49%", "+0.4%", "from 12 to 31",
/// "0%"; where there is no percentage a word or two say why, or nothing when the numbers do.
[[nodiscard]] QString changeWords(const ComparisonRow &row);

/// The change of a row to end a sentence with: "fell by 49%", "rose from 12 to 31", "did not
/// change"; empty when the sides cannot be held against each other.
[[nodiscard]] QString changeClause(const ComparisonRow &row);

} // namespace mm
