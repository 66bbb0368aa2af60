// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amount.h"

#include <QString>

namespace mm {

// What the data say, as a claim shows it: numbers as English documents write them, with the
// decimals of the text; words are those of the window.

/// "9%", "8.4%"
/// @param scaled by 10 for each decimal
[[nodiscard]] QString percentOf(qint64 scaled, int decimals);
/// "−9%", "+8.4%", "from 0 to 5" where there is no percent
[[nodiscard]] QString changeText(Amount current, Amount base, int decimals);
/// "28%"
[[nodiscard]] QString shareOf(Amount part, Amount whole, int decimals);

} // namespace mm
