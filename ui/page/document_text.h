// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/laid_out_page.h"

namespace mm {

/// Everything that is written on the pages, in the order of reading: one line of the page a line,
/// an empty line between blocks. For screen readers and searching.
[[nodiscard]] QString documentText(const LaidOutDocument &document);

} // namespace mm
