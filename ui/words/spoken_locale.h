// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace mm {

/// Locale of the words in the window: names of months, order of a date. Numbers are written in
/// the default locale, which a person chooses apart.
[[nodiscard]] QLocale spokenLocale();

} // namespace mm
