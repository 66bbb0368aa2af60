// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/text_override.h"

#include <algorithm>

namespace mm {

namespace {

bool saysSame(const Claim &a, const Claim &b)
{
    return a.kind == b.kind && a.indicator == b.indicator && a.place == b.place
        && a.breakdown == b.breakdown && a.period == b.period;
}

} // namespace

OverrideCheck checkOverride(const QString &text, const QString &computed,
                            const FactContext &context, const Dataset &data,
                            const Catalogue &catalogue, const ClaimWords &words)
{
    OverrideCheck result;
    result.isComputed = text == computed;
    const FactCheck written = checkFacts(text, context, data, catalogue, words);
    std::ranges::copy_if(written.claims, std::back_inserter(result.problems),
                         [](const Claim &claim) { return claim.verdict != Verdict::Agrees; });
    const FactCheck own = checkFacts(computed, context, data, catalogue, words);
    for (const Claim &claim : own.claims) {
        const bool kept = std::ranges::any_of(
            written.claims, [&](const Claim &other) { return saysSame(claim, other); });
        if (!kept && claim.kind != ClaimKind::Date) {
            result.dropped.append(claim.text);
        }
    }
    return result;
}

} // namespace mm
