// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/change_set.h"

#include <QString>

#include <vector>

namespace mm {

/// One sentence: how many numbers have changed meanwhile, which the first ones are, and that
/// nothing was written.
[[nodiscard]] QString conflictText(const std::vector<Conflict> &conflicts,
                                   const Catalogue &catalogue);

} // namespace mm
