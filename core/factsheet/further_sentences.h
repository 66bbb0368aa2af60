// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/sentences.h"

namespace mm {

/// Sentences beyond those of the editions: month on month, over several years, arrivals by
/// direction, nationalities, asylum. What cannot be said carries its reason.
[[nodiscard]] std::vector<FurtherSentence> furtherSentences(const FactsheetFigures &figures,
                                                            const EditionStyle &style,
                                                            const Catalogue &catalogue);

} // namespace mm
