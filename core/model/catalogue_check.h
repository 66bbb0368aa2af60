// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

namespace mm {

/// What makes the parts unfit for a Catalogue: a code that stands twice, a mark without its note,
/// a refusal without a reason … One plain sentence without full stop; empty when all is well.
[[nodiscard]] std::optional<QString> faultIn(const Catalogue::Parts &parts);

} // namespace mm
