// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <initializer_list>

namespace mm {

/// What is said of an issue or a question holds texts of the file, and at some places words of this
/// layer: "provisional", "cut off, not rounded". They are kept in English, because letters to
/// senders speak another language than the window, and are put into the language of the window only
/// where a sentence is made.
/// @param places of such words
[[nodiscard]] QStringList withSpokenWords(QStringList arguments,
                                          std::initializer_list<qsizetype> places);

} // namespace mm
