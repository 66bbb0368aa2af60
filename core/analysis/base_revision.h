// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison.h"

namespace mm {

/// What a comparison with its base as published would say with the base as now known, where that is
/// another number: "Serbia: the base was 7,041 then and is 7,060 now; the change would be −9.8%".
/// One sentence for the total or, without one, for each country; empty when nothing differs.
/// @param then the comparison with the base as published
/// @param now the same with the base as now known
[[nodiscard]] QString baseRevision(const Comparison &then, const Comparison &now);

} // namespace mm
