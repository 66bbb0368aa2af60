// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/block_kind.h"

#include <optional>

namespace mm {

/// The indicator of the catalogue that a block is about above all; none for notes and pinned
/// comparisons.
[[nodiscard]] std::optional<QString> indicatorOf(BlockKind block);

} // namespace mm
