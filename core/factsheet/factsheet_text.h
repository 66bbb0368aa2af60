// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"

namespace mm {

/// The whole page as plain text for a terminal or a text field: every block with its sentences,
/// its pictures as tables with aligned columns, then the footnotes. Ends with a line feed.
[[nodiscard]] QString factsheetText(const Factsheet &factsheet, const EditionStyle &style);

} // namespace mm
