// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"

#include <functional>
#include <optional>
#include <vector>

namespace mm {

/// What a person who points at a cell can say something about, told apart as the sheet was read.
/// The meaning is left open. Nothing: there is no such thing there.
[[nodiscard]] std::optional<SheetCorrection>
targetAt(const FileReading &reading, std::uint16_t sheet, CellPosition at, SheetCorrection::Of of);
/// The row as one that names what stands below it.
[[nodiscard]] std::optional<SheetCorrection> headerAt(const FileReading &reading,
                                                      std::uint16_t sheet, int row);

using TextsFit = std::function<bool(const QStringList &texts)>;
/// All rows, or all columns, of the tables of a sheet whose texts @p fits accepts.
[[nodiscard]] std::vector<SheetCorrection> targetsNamed(const FileReading &reading,
                                                        std::uint16_t sheet, SheetCorrection::Of of,
                                                        const TextsFit &fits);

/// Whether a correction speaks of a cell: of its row, its column or its text.
[[nodiscard]] bool speaksOf(const SheetCorrection &correction, const FileReading &reading,
                            std::uint16_t sheet, CellPosition at);

} // namespace mm
