// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <QString>

namespace mm {

/// Reads one line of an edit script: `BIH new_arrivals "" 2025-07 = 123`, `… = 123 provisional`,
/// `… = clear`, `… = suppressed`, `… = not_applicable`. Names with spaces stand in quotes.
/// @return the change against @p dataset, or what is wrong with the line
[[nodiscard]] Result<Change, QString> parseEditLine(const QString &line, const Catalogue &catalogue,
                                                    const Dataset &dataset);

} // namespace mm
