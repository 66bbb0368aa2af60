// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

namespace mm {

/// Counts below this are withheld from the public unless a person decides otherwise.
inline constexpr int kPublicThreshold = 5;

/// The dataset as it may leave the house: counts of persons from 1 to @p threshold - 1 are
/// withheld, and with them other figures from which they could be computed. Sums that a reader
/// knows of are: parts of a breakdown and their total, countries and the region, persons in and
/// outside centres, kinds of positive decisions. A sum counts where the figures really add up.
[[nodiscard]] Dataset publicDataset(const Dataset &dataset, const Catalogue &catalogue,
                                    int threshold = kPublicThreshold);

} // namespace mm
