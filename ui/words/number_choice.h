// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <array>

namespace mm {

/// How the window writes numbers, chosen apart from its language.
enum class NumberChoice {
    OfLanguage,
    CommaPoint, ///< 1,234.5
    PointComma, ///< 1.234,5
    SpaceComma, ///< 1 234,5
    Plain, ///< 1234.5
};

inline constexpr std::array kNumberChoices{NumberChoice::OfLanguage, NumberChoice::CommaPoint,
                                           NumberChoice::PointComma, NumberChoice::SpaceComma,
                                           NumberChoice::Plain};

[[nodiscard]] QString settingOf(NumberChoice choice);
/// Anything else than a name of a choice is that of the language.
[[nodiscard]] NumberChoice numberChoiceFrom(const QString &text);

/// @param language of the window
[[nodiscard]] QLocale numberLocale(NumberChoice choice, const QLocale &language);

} // namespace mm
