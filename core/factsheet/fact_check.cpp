// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/fact_check.h"

#include "core/factsheet/claim_judge.h"

#include <algorithm>

namespace mm {

int FactCheck::count(Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(claims, verdict, &Claim::verdict));
}

FactCheck checkFacts(const QString &text, const FactContext &context, const Dataset &data,
                     const Catalogue &catalogue, const ClaimWords &words)
{
    const FigureSource source(data, catalogue);
    ClaimContext settled{Period::yearToDate(context.month),
                         catalogue.findIndicator(context.indicator)};
    FactCheck result;
    for (const ScannedSentence &sentence : scanClaims(text, words)) {
        ClaimJudge judge(text, sentence, settled, source, catalogue);
        std::vector<Claim> claims = judge.claims();
        result.claims.insert(result.claims.end(), std::make_move_iterator(claims.begin()),
                             std::make_move_iterator(claims.end()));
        settled = judge.context();
    }
    return result;
}

} // namespace mm
