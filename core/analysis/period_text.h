// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_language_reader.h"
#include "core/analysis/period_presets.h"
#include "core/analysis/period_text_error.h"
#include "core/base/result.h"

#include <functional>

namespace mm {

/// One period or two to be compared, as typed by a person.
struct TypedPeriods {
    Period a;
    std::optional<Period> b = {};
    std::optional<PeriodPreset> preset = {}; ///< by the name of which B was asked for

    /// How it was read: "January–July 2025 compared with January–July 2024".
    [[nodiscard]] QString reading() const;
};

/// What a typed text may refer to.
struct PeriodTextContext {
    std::optional<Month> latest = {}; ///< the month that "last 12" ends with
    std::optional<Period> current = {}; ///< A of a text that begins with "vs"
    /// What presets refer to, from an A; none where there are no data.
    std::function<PresetGround(Period a)> ground = {};
};

/// Understands, in every language and script of the region at once, `2025-07`, `2025-01..2025-07`,
/// `Jan-Jul 2025`, `Nov 2024 to Feb 2025`, `Q1 23`, `H2 2024`, `2024`, `last 12`, `year to date`,
/// and two of them with `vs` between. The second may be short: `Jan-Jul 2025 vs 2024` means the
/// same months, `vs last year` and `vs previous` too. `vs previous edition`, `vs first month`,
/// `vs peak` and `vs same months of earlier years` are presets, and change A as those do.
[[nodiscard]] Result<TypedPeriods, PeriodTextError>
parsePeriods(QStringView text, const PeriodTextContext &context = {},
             const PeriodLanguage &language = builtInPeriodLanguage());

/// One period only.
[[nodiscard]] Result<Period, PeriodTextError> parsePeriod(QStringView text,
                                                          const PeriodTextContext &context = {});

} // namespace mm
