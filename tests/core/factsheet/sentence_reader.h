// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mm::test {

/// Reads finished sentences back, without any knowledge of how they were made: the whole text has
/// to be understood, so nothing superfluous can stand in it.

struct ReadNumber {
    qint64 value = 0;
    bool some = false; ///< "some 8,500"
    bool inWords = false;
};

struct ReadChange {
    enum class Kind { Equal, Percent, MoreThan99, Slight, FromTo, BaseZero, BaseMissing };

    Kind kind = Kind::Equal;
    bool isRise = false;
    qint64 percent = 0;
    ReadNumber from;
    ReadNumber to;
    QString article;
    QString base; ///< "the same period last year"
    QString reason; ///< of BaseMissing
};

struct ReadMovements {
    QString when;
    ReadNumber count;
    ReadChange change;
};

struct ReadShares {
    enum class Kind { Percent, LessThanOne, MoreThan99, All };

    Kind kind = Kind::Percent;
    qint64 percent = 0;
    bool inWords = false;
    bool each = false;
    QStringList places;
};

struct ReadPresent {
    QString month;
    ReadNumber count;
    std::optional<ReadNumber> children;
    std::vector<ReadShares> shares;
};

/// "6,354", "nine", "no", "one", "some 8,500"; nothing else.
[[nodiscard]] std::optional<ReadNumber> readNumber(const QString &text);
[[nodiscard]] std::optional<ReadMovements> readMovements(const QString &text);
[[nodiscard]] std::optional<ReadPresent> readPresent(const QString &text);

} // namespace mm::test
