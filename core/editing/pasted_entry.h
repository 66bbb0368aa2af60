// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry_text.h"

namespace mm {

/// A pasted cell, read.
struct PastedEntry {
    Entry entry;
    bool markDropped = false; ///< footnote marks behind the number were left out
};

/// Reads a cell that was copied elsewhere: everything that can be typed, and what published tables
/// hold besides: signs of footnotes behind a number ("1,234**"); a dash or dots, which are "not
/// reported" and never zero; signs without width.
[[nodiscard]] Result<PastedEntry, EntryFault> parsePasted(QStringView text);

} // namespace mm
