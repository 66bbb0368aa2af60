// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <QStringList>

namespace mm {

/// What is remarkable about a number beside the others, as plain sentences: the editors' checks,
/// and how it stands to the same month of earlier years. Empty for an ordinary number. Warns, and
/// never stops anybody.
[[nodiscard]] QStringList unusualTexts(const Dataset &dataset, const Catalogue &catalogue,
                                       const ObservationKey &key, const Datum &datum);

/// "Same month in earlier years: 1,020–3,400, median 2,100 (5 years)"; empty without such years.
[[nodiscard]] QString sameMonthText(const Dataset &dataset, const ObservationKey &key);

} // namespace mm
