// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/language.h"
#include "core/model/amount.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace mm {

/// From which number on counts in sentences are rounded, and to what.
struct RoundingStep {
    qint64 from = 0;
    qint64 toNearest = 1;

    friend bool operator==(const RoundingStep &, const RoundingStep &) = default;
};

/// A count as a sentence gives it.
struct RoundedCount {
    qint64 value = 0;
    bool approximate = false; ///< a rounding step applied: "some 8,500"; value may still be exact

    friend bool operator==(const RoundedCount &, const RoundedCount &) = default;
};

/// How one edition style writes numbers.
struct NumberStyle {
    NumberSigns format;
    int percentDecimals = 0; ///< 0 or 1
    std::vector<RoundingStep> ladder; ///< highest step first; empty: exact numbers
    std::vector<QString> words; ///< for 0, 1, 2 …; empty: digits throughout

    /// Digits in groups of three, for headlines, labels and tables: "6,354".
    [[nodiscard]] QString digits(qint64 value) const;
    [[nodiscard]] QString digits(Amount amount) const { return digits(amount.rounded()); }
    /// A percentage without its sign: "10", "10.4".
    /// @param scaled by 10 for each decimal of the style
    [[nodiscard]] QString percentDigits(qint64 scaled) const
    {
        return decimalDigits(scaled, percentDecimals);
    }
    /// @param decimals 0 or 1, and so many tens stand in @p scaled
    [[nodiscard]] QString decimalDigits(qint64 scaled, int decimals) const;
    /// One percent, scaled.
    [[nodiscard]] qint64 onePercent() const { return percentDecimals == 0 ? 1 : 10; }
    [[nodiscard]] bool hasWord(qint64 value) const
    {
        return value >= 0 && value < static_cast<qint64>(words.size());
    }
    /// For running text: a word where the style has one, digits otherwise.
    [[nodiscard]] QString running(qint64 value) const;
    /// Rounded as the ladder says, but never further than 2% from the exact count, so that "some"
    /// stays true.
    [[nodiscard]] RoundedCount rounded(qint64 exact) const;
    /// A locale that separates thousands likewise, for charts and maps.
    [[nodiscard]] QLocale locale() const;
};

} // namespace mm
