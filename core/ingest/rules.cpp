// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/rules.h"

namespace mm {

void applyRules(FileReading &reading, const Catalogue &catalogue, Findings &findings)
{
    using Rule = void (*)(const RuleInput &);
    // Numbers that cannot be must be out before the others are compared with them.
    constexpr Rule kFirst[]{checkNotApplicable, checkChildren};
    constexpr Rule kThen[]{checkDuplicates, checkGaps,          checkJumps,   checkYears,
                           checkRepeats,    checkNationalities, checkCentres, checkSums,
                           checkShares,     checkChildrenShare};
    const auto run = [&](const auto &rules) {
        const ObservationIndex index(reading.observations);
        const RuleInput input{reading, index, catalogue, reading.limits, findings};
        for (const Rule rule : rules) {
            rule(input);
        }
    };
    run(kFirst);
    run(kThen);
}

void checkAsOf(const MonthMention &date, const CellRef &cell, Findings &findings)
{
    const auto month = date.year ? Month::make(*date.year, date.month) : std::nullopt;
    if (!month || !date.day || *date.day == month->lastDay().day()) {
        return;
    }
    findings.add(
        {IssueCode::AsOfNotMonthEnd,
         Severity::Warning,
         cell,
         {QString::number(*date.day), month->toString(), QString::number(month->lastDay().day())},
         {}});
}

} // namespace mm
