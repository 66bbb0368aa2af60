// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_language.h"
#include "core/base/result.h"

namespace mm {

/// Reads months.json and periods.json.
/// @return or what is wrong with them, as one sentence: a name that stands for two months, a kind
/// of words that does not exist
[[nodiscard]] Result<PeriodLanguage, QString> readPeriodLanguage(const QString &folder);

/// The words that the program brings along.
[[nodiscard]] const PeriodLanguage &builtInPeriodLanguage();

} // namespace mm
