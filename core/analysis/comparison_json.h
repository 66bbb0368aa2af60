// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

#include <QJsonObject>

namespace mm {

/// The answer of the command `compare --format json`, format version 1: amounts as numbers or null,
/// percents unrounded, periods as first and last month.
[[nodiscard]] QJsonObject comparisonJson(const Comparison &comparison, const Catalogue &catalogue);

} // namespace mm
