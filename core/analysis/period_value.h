// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amount.h"

#include <QString>

#include <optional>

namespace mm {

/// What is known about one period: an amount, and how much of the period it rests on.
struct PeriodValue {
    std::optional<Amount> amount; ///< none: nothing reported, suppressed, or not applicable
    int monthsReported = 0;
    int monthsExpected = 0; ///< months in which the indicator exists there
    bool provisional = false; ///< rests on a provisional or estimated month
    bool suppressed = false; ///< at least one month is withheld
    std::optional<QString> notApplicable; ///< the reason, when no month of the period applies
    Amount settled = {}; ///< of a provisional amount, what rests on months that are confirmed

    /// Every month that can have a figure has one.
    [[nodiscard]] bool isComplete() const { return monthsReported == monthsExpected; }
};

} // namespace mm
