// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period_point.h"
#include "core/analysis/period_text_error.h"
#include "core/analysis/period_token_reader.h"

namespace mm {

/// Reads one end of a typed period: a month, a quarter, a half or a whole year, by name or by
/// number.
class PeriodPointReader {
public:
    /// Both must outlive the reader.
    PeriodPointReader(PeriodTokenReader &tokens, const PeriodLanguage &language)
        : m_tokens(tokens)
        , m_language(language)
    {
    }

    Result<PeriodPoint, PeriodTextError> take();
    /// A year with which the text ends: "24", "2024. godine".
    std::optional<int> takeYearAlone();

private:
    using Read = Result<PeriodPoint, PeriodTextError>;

    Read takePartOfYear();
    std::optional<PeriodPoint> takeNumberedPart(const PeriodPhrases &names, int length);
    Read takeNumbers();
    Read takeMonthNumber(int year);
    std::optional<int> takeYear(qsizetype fewestDigits);
    std::optional<int> takeYearOfName();

    PeriodTokenReader &m_tokens;
    const PeriodLanguage &m_language;
};

/// That what comes next is no month, year or period, or that nothing comes.
[[nodiscard]] PeriodTextError notUnderstood(const PeriodTokenReader &tokens);

} // namespace mm
