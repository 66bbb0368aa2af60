// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/table_reader.h"

#include <span>

namespace mm {

/// A total over the countries of a table: checked, never stored.
struct PlaceTotal {
    ObservationKey key; ///< of the region
    Amount amount;
    CellPosition at;
};

/// C5: a total over countries is the sum of those that the table has. Says nothing where one of
/// them is missing.
void checkPlaceTotals(std::span<const PlaceTotal> totals, std::span<const TableCell> cells,
                      std::uint16_t sheet, Findings &findings);

} // namespace mm
