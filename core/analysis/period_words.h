// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicator.h"

namespace mm {

/// "July 2025"
[[nodiscard]] QString monthWords(Month month);
/// "July 2025", "January–July 2025", "November 2024–February 2025"
[[nodiscard]] QString periodWords(Period period);
/// "end of July 2025"
[[nodiscard]] QString endOfMonthWords(Month month);
/// A period as an indicator of that measure understands it: a stock has the end of the last month.
[[nodiscard]] QString periodWords(Period period, Measure measure);

} // namespace mm
