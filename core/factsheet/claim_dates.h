// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/claim_scanner.h"

namespace mm {

/// Makes dates, months, runs of months and years out of the numbers and names of months of a
/// sentence, and takes those numbers away.
void takeDates(ScannedSentence &sentence, const QString &text);

} // namespace mm
