// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace mm {

/// The twelve months in one language of documents or typed text, January first.
struct MonthNames {
    std::array<QString, 12> full; ///< "January": printed, and understood when typed
    std::array<QString, 12> brief; ///< "Jan": understood when typed; every longer beginning is too
};

[[nodiscard]] MonthNames englishMonthNames();
/// "January", in the language of the window; without one, English.
/// @param number 1 to 12
[[nodiscard]] QString spokenMonthName(int number);
/// All of them in that language.
[[nodiscard]] MonthNames spokenMonthNames();

} // namespace mm
