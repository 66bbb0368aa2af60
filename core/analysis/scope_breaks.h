// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <QStringList>

namespace mm {

/// How what is counted in a place changed inside or between two periods, as a sentence; empty when
/// it did not.
[[nodiscard]] QString scopeBreakBetween(const Catalogue &catalogue, IndicatorId indicator,
                                        PlaceId place, Period a, Period b);

/// The same of several places and of the region they make up, each sentence once.
[[nodiscard]] QStringList scopeBreaks(const Catalogue &catalogue, IndicatorId indicator,
                                      const std::vector<PlaceId> &places, Period a, Period b);

} // namespace mm
