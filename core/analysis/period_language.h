// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <map>
#include <optional>
#include <vector>

namespace mm {

/// Ways to say one thing, each as its words and numbers, folded: {"year", "to", "date"}.
using PeriodPhrases = std::vector<QStringList>;

/// A part of a year that has a name: "first quarter".
struct NamedSpan {
    int first = 1; ///< 1 to 12
    int last = 12; ///< 1 to 12
    PeriodPhrases names;
};

/// The words in which periods are typed, in every language at once.
struct PeriodLanguage {
    std::map<QString, int> months; ///< folded names in all their forms, and short ones; 1 to 12
    std::vector<NamedSpan> spans;
    PeriodPhrases quarter; ///< before its number: "Q"
    PeriodPhrases half; ///< before its number: "H"
    PeriodPhrases lead; ///< before a period, without meaning: "from"
    PeriodPhrases to; ///< between the ends of a period
    PeriodPhrases of; ///< between a month and its year
    PeriodPhrases year; ///< behind a year
    PeriodPhrases versus; ///< between two periods
    PeriodPhrases last; ///< before or behind a number of months
    PeriodPhrases unit; ///< behind a number: "months"
    PeriodPhrases yearToDate;
    PeriodPhrases yearBefore; ///< the same months one year earlier
    PeriodPhrases preceding; ///< as many months just before; or before or behind a number of months
    PeriodPhrases previousEdition; ///< names of presets
    PeriodPhrases firstMonth;
    PeriodPhrases peak;
    PeriodPhrases earlierYears;
    PeriodPhrases endOf; ///< before a month, of which a stock has only the end

    /// 1 to 12; beginnings of three and more letters are enough where only one month has them.
    [[nodiscard]] std::optional<int> findMonth(const QString &folded) const;
};

} // namespace mm
