// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

namespace mm {

/// Rows by the value of the first period, then of the second, largest first; rows without a value
/// last, equal ones as they were.
[[nodiscard]] std::vector<ComparisonRow> largestFirst(std::vector<ComparisonRow> rows);

/// A comparison by country with only its largest rows, and a note that names the others.
[[nodiscard]] Comparison onlyLargest(Comparison comparison, std::size_t count);

/// The first rows and one for all others, where there are more than @p most; the row of others is
/// one of them. All rows must have reported in full or not apply.
[[nodiscard]] std::vector<ComparisonRow> restAsOthers(std::vector<ComparisonRow> rows,
                                                      std::size_t most);

/// The @p count largest named breakdowns, then one row for all others, then the unknown. The row
/// of others has a value where at least one of them has, and takes all of it.
[[nodiscard]] std::vector<ComparisonRow> largestWithOthers(const std::vector<ComparisonRow> &rows,
                                                           const Catalogue &catalogue,
                                                           std::size_t count);

} // namespace mm
