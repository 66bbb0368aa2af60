// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace mm {

/// White cards on a pale ground, one accent colour. Text reaches 4.5 on every ground it stands on,
/// also selected.
[[nodiscard]] QPalette lightPalette();

/// The same for dark rooms.
[[nodiscard]] QPalette darkPalette();

} // namespace mm
