// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace mm {

/// A piece of a typed period.
struct PeriodToken {
    enum class Kind { Word, Number, Dash, Dots, Slash, Other };

    Kind kind = Kind::Other;
    QStringView text;
    QString folded; ///< as words of any script, case or accents are compared; without a full stop
    qsizetype position = 0; ///< in the text typed
    bool touchesNext = false; ///< no space follows

    [[nodiscard]] qsizetype end() const { return position + text.size(); }
};

/// Splits at spaces and wherever letters, digits and signs meet: "Q1 23" is Q, 1, 23.
/// @param text must outlive the tokens
[[nodiscard]] std::vector<PeriodToken> periodTokens(QStringView text);

} // namespace mm
