// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/rule_limits.h"
#include "core/model/amount.h"

#include <QString>

#include <optional>

namespace mm {

// What is remarkable in one number beside another; used within a file and against what is stored.

/// C7: a jump from one month to the next.
[[nodiscard]] bool isJump(Amount before, Amount now, const RuleLimits &limits);
/// C8: a change from one year to the next that is hardly possible.
[[nodiscard]] bool isYearJump(Amount yearBefore, Amount now, const RuleLimits &limits);
/// C9: the same number again, and not a small one.
[[nodiscard]] bool isRepeat(Amount before, Amount now, const RuleLimits &limits);
/// C20: @p now is what comes out when @p exact is rounded.
[[nodiscard]] bool isRounding(Amount exact, Amount now, const RuleLimits &limits);
/// 4,237 for 4,327: two neighbouring digits in the other order.
[[nodiscard]] bool hasSwappedDigits(Amount a, Amount b);
/// "+12.5 %"; empty when there is nothing to compare with.
[[nodiscard]] QString percentText(Amount before, Amount now);

} // namespace mm
