// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/period.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace mm {

/// Two periods side by side.
struct PeriodPair {
    Period a;
    Period b;

    friend bool operator==(const PeriodPair &, const PeriodPair &) = default;
};

/// Usual ways to choose what is compared with what.
enum class PeriodPreset {
    SamePeriodLastYear, ///< A stays, B is the same months a year earlier
    PrecedingPeriod, ///< A stays, B is as many months just before
    PreviousMonth, ///< the last month of A and the one before
    RollingYear, ///< the twelve months up to the last one of A, and the twelve before
    LatestMonth, ///< the latest month that has data and the one before
    FirstMonth, ///< the last month of A and the first month that has data
    PreviousEdition, ///< A stays, B is what the last edition of an earlier month was about
    PeakMonth, ///< the last month of A and the one before it in which most was reported
    EarlierYears, ///< A beside the same months a year earlier, in front of all years before; a
                  ///< single month stands at the end of its twelve
};

/// What presets refer to.
struct PresetGround {
    Period data; ///< from the first to the last month that has data
    std::vector<Month> editions = {}; ///< the months that were published, the last one last
    std::optional<Month> peak = {}; ///< before the last month of A
};

/// @return empty when there is nothing to compare with; presetRefusal() says why
[[nodiscard]] std::optional<PeriodPair> presetPeriods(PeriodPreset preset, Period a,
                                                      const PresetGround &ground);
/// Why a preset leads nowhere from A, as a whole sentence; empty when it does.
[[nodiscard]] QString presetRefusal(PeriodPreset preset, Period a, const PresetGround &ground);

/// From the month of a day to the last month that has data, and as many months before; empty when
/// the day lies behind all data.
[[nodiscard]] std::optional<PeriodPair> periodsSince(const QDate &day, Period data);

/// The preset that leads from A to exactly this pair; empty when none does.
[[nodiscard]] std::optional<PeriodPreset> presetOf(const PeriodPair &pair,
                                                   const PresetGround &ground);

} // namespace mm
