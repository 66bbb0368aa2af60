// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_language.h"

namespace mm {

namespace {

constexpr qsizetype kShortestBeginning = 3;

} // namespace

QString foldedPeriodWord(QStringView word)
{
    QString folded;
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark() && c != u'.') {
            folded += c;
        }
    }
    return folded.toCaseFolded();
}

namespace {

std::optional<int> monthCalled(QStringView typed, const MonthNames &months)
{
    const QString word = foldedPeriodWord(typed);
    std::optional<int> found;
    for (int i = 0; i < 12; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const QString full = foldedPeriodWord(months.full[index]);
        if (word == full || word == foldedPeriodWord(months.brief[index])) {
            return i + 1;
        }
        if (word.size() >= kShortestBeginning && full.startsWith(word)) {
            if (found) {
                return std::nullopt;
            }
            found = i + 1;
        }
    }
    return found;
}

} // namespace

std::optional<int> PeriodLanguage::findMonth(QStringView typed) const
{
    const auto month = monthCalled(typed, months);
    return month ? month : monthCalled(typed, alsoMonths);
}

PeriodLanguage englishPeriodLanguage()
{
    return {englishMonthNames(),
            spokenMonthNames(),
            {QStringLiteral("Q"), QStringLiteral("quarter")},
            {QStringLiteral("H"), QStringLiteral("half")},
            {QStringLiteral("to"), QStringLiteral("until"), QStringLiteral("through")},
            {QStringLiteral("vs"), QStringLiteral("versus"), QStringLiteral("against"),
             QStringLiteral("compared with"), QStringLiteral("compared to"),
             QStringLiteral("with")},
            {QStringLiteral("last"), QStringLiteral("latest")},
            {QStringLiteral("months"), QStringLiteral("month")},
            {QStringLiteral("year to date"), QStringLiteral("ytd")},
            {QStringLiteral("same period last year"), QStringLiteral("last year"),
             QStringLiteral("previous year"), QStringLiteral("year before"),
             QStringLiteral("year earlier")},
            {QStringLiteral("previous period"), QStringLiteral("preceding period"),
             QStringLiteral("previous"), QStringLiteral("preceding")}};
}

} // namespace mm
