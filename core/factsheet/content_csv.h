// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/content.h"

#include <QByteArray>

namespace mm {

/// Every number of the page, one a line: block, row, column, value, state. UTF-8, RFC 4180 with
/// line feeds. A value is raw; what has none says why in `state`, as "not_reported". No cell can be
/// taken for a formula.
[[nodiscard]] QByteArray contentCsv(const FactsheetContent &content);

} // namespace mm
