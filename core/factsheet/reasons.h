// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "core/factsheet/factsheet_figure.h"
#include "core/model/catalogue.h"

namespace mm {

/// Why there is no figure, as a clause without capital and full stop.
[[nodiscard]] QString reasonText(const Gap &gap, const EditionStyle &style,
                                 const Catalogue &catalogue);

/// The same as a sentence.
[[nodiscard]] QString reasonSentence(const Gap &gap, const EditionStyle &style,
                                     const Catalogue &catalogue);

/// "April and June 2025", "December 2024 and January 2025", "April–July 2025"
/// @param missing in rising order
[[nodiscard]] InflectedText monthsText(const std::vector<Month> &missing,
                                       const EditionStyle &style);

} // namespace mm
