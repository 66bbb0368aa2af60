// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace mm {

/// What a cell that should hold a count of persons holds.
struct Figure {
    enum class Kind : std::uint8_t {
        Count, ///< a whole number that is not negative
        Negative,
        Fraction, ///< 12.5
        TooLarge,
        Percent,
        Qualified, ///< "> 200", "<5", "~300"
        Range, ///< "300-900"
        Symbol, ///< no digit and no letter: "-", "..", "*"
        Text, ///< anything else; never a number
    };
    /// How the digits are grouped, or what stands before decimals.
    enum class Separator : std::uint8_t { None, Dot, Comma, Space, Apostrophe };

    Kind kind = Kind::Text;
    qint64 count = 0; ///< of Count, Negative and of Qualified the number itself
    Separator grouping = Separator::None;
    Separator decimal = Separator::None; ///< "12.5", and "12.00", which is a Count
    QString marks; ///< signs of footnotes that were taken off

    [[nodiscard]] bool hasSeparator() const
    {
        return grouping != Separator::None || decimal != Separator::None;
    }
};

/// Reads a count as people write it; no locale is involved. Pure digits, or groups of three with
/// one kind of separator; anything that is not surely a count is not one.
[[nodiscard]] Figure figureOf(QStringView text);
/// The same of a number that a cell holds as a number.
[[nodiscard]] Figure figureOf(double number);

/// Whether all figures of a column agree about their separators: the same sign never groups in one
/// cell and precedes decimals in another, and doubtful ones use a single sign.
[[nodiscard]] bool styleAgrees(std::span<const Figure> column);

} // namespace mm
