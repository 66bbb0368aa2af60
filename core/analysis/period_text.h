// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_language_reader.h"
#include "core/base/result.h"
#include "core/model/period.h"

namespace mm {

/// One period or two to be compared, as typed by a person.
struct TypedPeriods {
    Period a;
    std::optional<Period> b;

    /// How it was read: "January–July 2025 compared with January–July 2024".
    [[nodiscard]] QString reading() const;
};

/// Which part of a typed text could not be understood.
struct PeriodTextError {
    qsizetype position = 0; ///< of the first character not understood
    qsizetype length = 0; ///< 0: something is missing at that position
    QString understood; ///< how the text before it was read; may be empty
    QString text; ///< one plain sentence
};

/// What a typed text may refer to.
struct PeriodTextContext {
    std::optional<Month> latest; ///< the month that "last 12" ends with
};

/// Understands, in every language and script of the region at once, `2025-07`, `2025-01..2025-07`,
/// `Jan-Jul 2025`, `Nov 2024 to Feb 2025`, `Q1 23`, `H2 2024`, `2024`, `last 12`, `year to date`,
/// and two of them with `vs` between. The second may be short: `Jan-Jul 2025 vs 2024` means the
/// same months, `vs last year` and `vs previous` too.
[[nodiscard]] Result<TypedPeriods, PeriodTextError>
parsePeriods(QStringView text, const PeriodTextContext &context = {},
             const PeriodLanguage &language = builtInPeriodLanguage());

/// One period only.
[[nodiscard]] Result<Period, PeriodTextError> parsePeriod(QStringView text,
                                                          const PeriodTextContext &context = {});

} // namespace mm
