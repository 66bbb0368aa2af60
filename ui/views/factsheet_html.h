// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"

#include <QString>

class QPalette;

namespace mm {

/// The factsheet as rich text for reading on the screen, in the colours of a window.
[[nodiscard]] QString factsheetHtml(const FactsheetContent &content, const QPalette &palette);

} // namespace mm
