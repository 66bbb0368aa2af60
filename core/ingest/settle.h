// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/findings.h"
#include "core/ingest/table_reader.h"
#include "core/model/catalogue.h"

#include <vector>

namespace mm {

/// Turns the cells of one table into observations: months as they stand, months out of
/// year-to-date figures where nothing else says them; totals are only checked.
void settle(std::vector<TableCell> cells, std::uint16_t sheet, const Catalogue &catalogue,
            FileReading &reading, Findings &findings);

} // namespace mm
