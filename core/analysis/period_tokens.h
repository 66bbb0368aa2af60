// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace mm {

/// A piece of a typed period.
struct PeriodToken {
    enum class Kind { Word, Number, Dash, Dots, Slash, Other };

    Kind kind = Kind::Other;
    QStringView text;
    qsizetype position = 0; ///< in the text typed
    bool touchesNext = false; ///< no space follows

    [[nodiscard]] qsizetype end() const { return position + text.size(); }
};

/// Splits at spaces and wherever letters, digits and signs meet: "Q1 23" is Q, 1, 23.
/// @param text must outlive the tokens
[[nodiscard]] std::vector<PeriodToken> periodTokens(QStringView text);

} // namespace mm
