// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_data.h"
#include "ui/export/table_text.h"

namespace mm {

/// What a map shows as a table: code, name, figure and what is to be known of it.
[[nodiscard]] TableRows mapRows(const MapData &data);

} // namespace mm
