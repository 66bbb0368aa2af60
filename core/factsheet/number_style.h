// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    bool approximate = false; ///< a rounding step applied: "some 8,500"

    friend bool operator==(const RoundedCount &, const RoundedCount &) = default;
};

/// How one edition style writes numbers.
struct NumberStyle {
    QString groupSeparator;
    std::vector<RoundingStep> ladder; ///< highest step first; empty: exact numbers
    std::vector<QString> words; ///< for 0, 1, 2 …; empty: digits throughout

    /// Digits in groups of three, for headlines, labels and tables: "6,354".
    [[nodiscard]] QString digits(qint64 value) const;
    [[nodiscard]] QString digits(Amount amount) const { return digits(amount.rounded()); }
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

    friend bool operator==(const NumberStyle &, const NumberStyle &) = default;
};

} // namespace mm
