// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/sheet_correction.h"

#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// One thing that a row, a column or a name of a sheet can be said to mean.
struct MeaningChoice {
    SaidMeaning means;
    QString text; ///< "New arrivals"
    QString kind; ///< "indicator"
};

/// Everything that a person can choose from: what it is for first, then indicators, countries,
/// months of the year and parts.
[[nodiscard]] std::vector<MeaningChoice> meaningChoices(SheetCorrection::Of of,
                                                        const Catalogue &catalogue);
/// A month with its year, when a text is one: "July 2025".
[[nodiscard]] std::optional<MeaningChoice> typedMonth(const QString &text);

/// "New arrivals", "July 2025", "the header row": what a correction says.
[[nodiscard]] QString meaningWords(const SaidMeaning &meaning, const Catalogue &catalogue);

} // namespace mm
