// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/findings.h"
#include "core/ingest/observation_index.h"
#include "core/ingest/rule_limits.h"
#include "core/ingest/time_text.h"
#include "core/ingest/titles.h"
#include "core/model/catalogue.h"

namespace mm {

/// What a rule looks at, and where it says what it found.
struct RuleInput {
    FileReading &reading;
    const ObservationIndex &index;
    const Catalogue &catalogue;
    const RuleLimits &limits;
    Findings &findings;
};

/// Runs every rule over the numbers of a file. Errors take their numbers out of the import.
void applyRules(FileReading &reading, const Catalogue &catalogue, Findings &findings);

/// C1: the encoding of a text file that its bytes do not prove.
void checkEncoding(const FileReading &reading, Findings &findings);
/// C1: what has not come yet cannot have been counted.
void checkFuture(const FileReading &reading, Month today, Findings &findings);

/// C1: an as-of date is the last day of its month.
void checkAsOf(const MonthMention &date, const CellRef &cell, Findings &findings);
/// C15: a sheet called "June" whose heading says May.
/// @return whether they contradict each other
bool checkNameOfSheet(const TitleLine &name, Month month, const CellRef &table, Findings &findings);

// Rules on single numbers and their neighbours in time.
void checkNotApplicable(const RuleInput &input); ///< C4
void checkDuplicates(const RuleInput &input); ///< C15
void checkGaps(const RuleInput &input); ///< C15
void checkJumps(const RuleInput &input); ///< C7
void checkYears(const RuleInput &input); ///< C8
void checkRepeats(const RuleInput &input); ///< C9
void checkChildrenShare(const RuleInput &input); ///< C11

// Rules on parts and wholes.
void checkNationalities(const RuleInput &input); ///< C5, C10
void checkCentres(const RuleInput &input); ///< C5
void checkSums(const RuleInput &input); ///< C5
void checkShares(const RuleInput &input); ///< C5: a part above its whole
void checkChildren(const RuleInput &input); ///< C12

} // namespace mm
