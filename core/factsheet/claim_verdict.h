// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/claim.h"
#include "core/model/amount.h"

namespace mm {

/// A word beside a number that says how exact it is.
enum class Exactness : std::uint8_t {
    Exact,
    About, ///< "some", "about"
    Almost, ///< the true number is smaller: "almost", "less than"
    Over, ///< the true number is larger: "over", "more than"
};

/// A number as a text has it.
struct WrittenNumber {
    qint64 scaled = 0; ///< by 10 for each decimal
    int decimals = 0; ///< that are printed: 0 to 2
    Exactness exactness = Exactness::Exact;
};

struct Judgement {
    Verdict verdict = Verdict::Unknown;
    ClaimFault fault = ClaimFault::NoData;
};

/// A count against the number it should be.
[[nodiscard]] Judgement judgeCount(const WrittenNumber &written, Amount data);

/// A percent change against the two numbers it should come from.
/// @param rise what the text says; empty when it does not
[[nodiscard]] Judgement judgeChange(const WrittenNumber &written, std::optional<bool> rise,
                                    Amount current, Amount base);

/// A share against its part and whole.
[[nodiscard]] Judgement judgeShare(const WrittenNumber &written, Amount part, Amount whole);

/// "Unchanged", "the same as": at most half a percent apart.
[[nodiscard]] Judgement judgeUnchanged(Amount current, Amount base);

/// The percents of a complete whole: whether rounding explains that they miss 100.
/// @param sumScaled by 10 for each decimal
[[nodiscard]] Judgement judgeSum(qint64 sumScaled, int count, int decimals);

} // namespace mm
