// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace mm {

/// Pixels by which the accent of a capital letter (Š, Ć, Ѓ) rises above the ascent that the font
/// states. A widget of the height of one line that cuts off what stands out needs them above it.
[[nodiscard]] int accentRoom(const QFontMetrics &font);

} // namespace mm
