// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/month.h"

namespace mm {

// What a typed word names, or a sentence that says there is no such thing and what there is.

/// @param code of a country or of the region, "REGION"
[[nodiscard]] Result<PlaceId, QString> placeNamed(const QString &code, const Catalogue &catalogue);
/// Like placeNamed(), without the region.
[[nodiscard]] Result<PlaceId, QString> countryNamed(const QString &code,
                                                    const Catalogue &catalogue);
[[nodiscard]] Result<IndicatorId, QString> indicatorNamed(const QString &code,
                                                          const Catalogue &catalogue);
/// @param code English name of a nationality, code of a type of centre; empty for the total
[[nodiscard]] Result<BreakdownId, QString> breakdownNamed(const QString &code,
                                                          const Catalogue &catalogue);
/// @param text "2025-07"
[[nodiscard]] Result<Month, QString> monthNamed(const QString &text);

} // namespace mm
