// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet_difference.h"

#include <QString>

class QPalette;

namespace mm {

/// What a factsheet would say differently, as rich text in the colours of a window: what goes is
/// struck through, what comes is underlined.
[[nodiscard]] QString differenceHtml(const std::vector<FactsheetDifference> &differences,
                                     const QPalette &palette);

} // namespace mm
