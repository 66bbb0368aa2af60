// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mm {

/// One word: small letters, no diacritics, Latin letters in place of Cyrillic ones. Never empty
/// unless the word is.
[[nodiscard]] QString foldedWord(QStringView word);

/// A character that takes no room: a soft hyphen, a mark of direction.
[[nodiscard]] bool isInvisible(QChar c);

} // namespace mm
