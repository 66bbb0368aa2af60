// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/paste_plan.h"
#include "core/model/catalogue.h"

#include <QStringList>

namespace mm {

/// "18 cells: 11 change, 5 stay as they are, 2 are refused" and what else is to be known.
[[nodiscard]] QString planSummary(const PastePlan &plan);
/// A line for every refused cell: where, what was copied, why not.
[[nodiscard]] QStringList refusalLines(const PastePlan &plan, const Catalogue &catalogue);

} // namespace mm
