// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/month_names.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace mm {

/// The words in which periods are typed. All but the months may be several words: "year to date".
struct PeriodLanguage {
    MonthNames months;
    MonthNames alsoMonths; ///< understood where the first do not fit
    std::vector<QString> quarter; ///< before its number: "Q"
    std::vector<QString> half; ///< before its number: "H"
    std::vector<QString> to; ///< between the ends of a period
    std::vector<QString> versus; ///< between two periods
    std::vector<QString> last; ///< before a number of months
    std::vector<QString> unit; ///< after it: "months"
    std::vector<QString> yearToDate;
    std::vector<QString> yearBefore; ///< the same months one year earlier
    std::vector<QString> preceding; ///< as many months just before; or before a number of months

    /// 1 to 12; beginnings of three and more letters are enough where only one month has them.
    [[nodiscard]] std::optional<int> findMonth(QStringView typed) const;
};

[[nodiscard]] PeriodLanguage englishPeriodLanguage();

/// Without case, accents and trailing full stops: the form in which typed words are compared.
[[nodiscard]] QString foldedPeriodWord(QStringView word);

} // namespace mm
