// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"
#include "core/analysis/period_presets.h"

namespace mm {

/// What is compared with what, in words, and whether both sides rest on as much.
struct ComparisonStatement {
    /// "January–July 2025 (7 of 7 months, 6 of 6 countries) compared with …", one or more
    /// sentences.
    QString text;
    /// Which months are missing where, and what follows; empty when both sides are complete.
    QString warning;
    /// The longest stretch of both periods for which every country that can has reported; empty
    /// when both sides are complete or there is no such month.
    std::optional<PeriodPair> common;
};

/// @param a, b the datasets that the comparison was made of
[[nodiscard]] ComparisonStatement comparisonStatement(const Dataset &a, const Dataset &b,
                                                      const Catalogue &catalogue,
                                                      const Comparison &comparison);

} // namespace mm
