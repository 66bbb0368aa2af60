// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page_look.h"

namespace mm {

/// The style sheet (CSS) of a factsheet as a web page: the same look as on paper.
[[nodiscard]] QString webStyle(const PageLook &look);

} // namespace mm
