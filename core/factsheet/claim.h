// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"
#include "core/model/series_key.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace mm {

/// What a piece of a text claims.
enum class ClaimKind : std::uint8_t {
    Count, ///< "6,354 refugees and migrants"
    Change, ///< "a 10% decrease"
    Share, ///< "45% were present in …"
    Direction, ///< "unchanged", "the same as"
    Date, ///< "31 July 2025"
    Sum, ///< several shares together
};

enum class Verdict : std::uint8_t { Agrees, Differs, Unknown };

/// In which way a claim differs from the data, or why nothing can be said.
enum class ClaimFault : std::uint8_t {
    None,
    Rounded, ///< right when rounded, but not marked as rounded
    Truncated, ///< cut off where it should be rounded
    RoundedInputs, ///< a percent computed from rounded numbers
    BaseSwapped, ///< a percent of the later number instead of the earlier one
    WrongSign, ///< sign and verb, or verb and data, disagree
    WrongWord, ///< "almost" of something smaller, "over" of something larger
    ImpossibleDate,
    PartsDoNotAddUp,
    AddsArrivals, ///< a regional number where none may exist
    Other, ///< simply another number
    NoData, ///< the data have no such figure
    NotUnderstood, ///< it cannot be told what is counted
};

/// One claim and what the data say of it.
struct Claim {
    ClaimKind kind = ClaimKind::Count;
    qsizetype at = 0; ///< where it stands in the text
    qsizetype length = 0;
    QString text; ///< as written: "some 8,500", "10%"
    Verdict verdict = Verdict::Unknown;
    ClaimFault fault = ClaimFault::NotUnderstood;
    QString indicator; ///< code; empty when not understood
    QString place; ///< code
    QString breakdown; ///< code; empty: the total
    std::optional<Period> period;
    QString dataSay; ///< "9%", "6,354"; empty when the data say nothing
};

/// "count", "change" …
[[nodiscard]] QString claimKindName(ClaimKind kind);
/// "agrees", "differs", "unknown"
[[nodiscard]] QString verdictName(Verdict verdict);
/// "rounded", "base_swapped" …; empty for none
[[nodiscard]] QString claimFaultName(ClaimFault fault);
/// A claim in one sentence: "The text says 10%, the data say 9%: cut off instead of rounded."
[[nodiscard]] QString claimSentence(const Claim &claim);

} // namespace mm
