// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

namespace mm {

/// What the numbers say, in a few words: "New arrivals fell in all six countries", "… rose in four
/// of the five countries that can be compared". Claims nothing about what is missing.
[[nodiscard]] QString comparisonTitle(const Comparison &comparison, const Catalogue &catalogue);

/// Exactly what is compared, and the unit: "January–July 2025 compared with January–July 2024,
/// persons".
[[nodiscard]] QString comparisonSubtitle(const Comparison &comparison, const Catalogue &catalogue);

} // namespace mm
