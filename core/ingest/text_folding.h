// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace mm {

/// A piece of a text, folded so that equal words in any script, case or state of diacritics are
/// equal: "Авганистан", "AVGANISTAN" and "avganistan" are one word.
struct Token {
    enum class Kind : std::uint8_t {
        Word,
        Number, ///< digits only
        Mark, ///< sign of a footnote: "*", "**", "¹", "†"
        Punctuation, ///< one character
    };

    Kind kind = Kind::Word;
    QString text; ///< folded word, digits, mark or character
    bool attached = false; ///< nothing stands between it and the token before
    bool capitals = false; ///< a word without small letters
    bool mixedScripts = false; ///< Latin and Cyrillic letters in one word; text is the likely word
};

[[nodiscard]] std::vector<Token> tokensOf(QStringView text);

/// The words and numbers of a text, folded.
[[nodiscard]] QStringList foldedWords(QStringView text);
/// The same in one string, separated by single spaces.
[[nodiscard]] QString foldedText(QStringView text);

/// Without white space of any kind, visible or not, at both ends.
[[nodiscard]] QStringView trimmedText(QStringView text);
[[nodiscard]] bool isFootnoteMark(QChar c);

} // namespace mm
