// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

namespace mm::test {

/// The same catalogue, in which what an indicator counts changes once.
[[nodiscard]] inline Catalogue withBreak(const Catalogue &catalogue, IndicatorId indicator,
                                         const ScopeBreak &change)
{
    Catalogue::Parts parts;
    parts.region = catalogue.region();
    parts.places.assign(catalogue.places().begin(), catalogue.places().end());
    parts.indicators.assign(catalogue.indicators().begin(), catalogue.indicators().end());
    parts.breakdowns.assign(catalogue.breakdowns().begin(), catalogue.breakdowns().end());
    parts.notes.assign(catalogue.notes().begin(), catalogue.notes().end());
    parts.mapDisclaimer = catalogue.mapDisclaimer();
    parts.source = catalogue.source();
    parts.indicators[indicator.index()].breaks.push_back(change);
    return Catalogue(std::move(parts));
}

} // namespace mm::test
