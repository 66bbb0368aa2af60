// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scope_breaks.h"

namespace mm {

QString scopeBreakBetween(const Catalogue &catalogue, IndicatorId indicator, PlaceId place,
                          Period a, Period b)
{
    const ScopeBreak *const change = catalogue.breakBetween(indicator, place, a, b);
    return change ? change->reason : QString();
}

QStringList scopeBreaks(const Catalogue &catalogue, IndicatorId indicator,
                        const std::vector<PlaceId> &places, Period a, Period b)
{
    QStringList reasons;
    if (catalogue[indicator].breaks.empty()) {
        return reasons;
    }
    const auto add = [&](PlaceId place) {
        const QString reason = scopeBreakBetween(catalogue, indicator, place, a, b);
        if (!reason.isEmpty() && !reasons.contains(reason)) {
            reasons.push_back(reason);
        }
    };
    for (const PlaceId place : places) {
        add(place);
    }
    add(kRegion);
    return reasons;
}

} // namespace mm
