// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amount.h"
#include "core/model/as_of.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace mm {

/// How numbers are written in sentences: as the default locale does. A command runs in the C
/// locale, which groups nothing; its sentences are English.
[[nodiscard]] QLocale sentenceLocale();
/// Whether sentences come in English: no translation is installed, and numbers are written so.
[[nodiscard]] bool sentencesAreEnglish();
/// "6,354", "12.5", "−3"
[[nodiscard]] QString numberWords(qint64 number);
[[nodiscard]] QString amountWords(Amount amount);
/// "−49%", "+12%", "0%"
[[nodiscard]] QString signedPercentWords(qint64 percent);
/// "Albania", "Albania and Serbia", "Albania, Kosovo and Serbia"
[[nodiscard]] QString listWords(const std::vector<QString> &items);
/// "as now known", "as published in “July 2024”", "as known on 2025-08-04 10:00 UTC"
[[nodiscard]] QString asOfWords(const AsOf &asOf);
/// 0 to 9 in words, others in digits
[[nodiscard]] QString countWords(qint64 number);

} // namespace mm
