// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_profile.h"
#include "core/ingest/vocabulary.h"

#include <vector>

namespace mm {

enum class MemoryPart : std::uint8_t { Headers, Others };

/// What a profile says about the rows, columns and names of a workbook. Texts that name another
/// month than they did are the same texts; where they stand in several places and did not before,
/// nothing is said.
/// @param given corrections that a person made, which are not contradicted
[[nodiscard]] std::vector<SheetCorrection> recalled(const ImportProfile &profile, MemoryPart part,
                                                    const FileReading &reading,
                                                    const std::vector<SheetCorrection> &given,
                                                    const Vocabulary &vocabulary);

/// Keeps the corrections of a workbook, as far as texts tell what they were about. A month is kept
/// only where the sheet has others: the heading of a single month is another one next time.
/// @param applied of these the profile knows; those that were taken back are forgotten, also where
/// the profile knows them by the texts of another month
void remember(ImportProfile &profile, const FileReading &reading,
              const std::vector<SheetCorrection> &corrections,
              const std::vector<SheetCorrection> &applied, const Vocabulary &vocabulary);

} // namespace mm
