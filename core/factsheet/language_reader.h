// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/json_fields.h"

namespace mm {

/// Reads a language of documents. Whatever is missing, of the wrong kind or unknown refuses it;
/// all faults are told at once.
/// @param script what happens to every text; nothing when empty
[[nodiscard]] Result<Language, StyleFaults>
readLanguage(const QByteArray &utf8, std::function<QString(const QString &)> script = {});

/// A language from a folder of data files: "language-sq.json". A file may say that it is another
/// language in other letters.
/// @return the language, or one line for each fault: "language-sq.json, line 3, column 14: …"
[[nodiscard]] Result<Language, QString> loadLanguage(const QString &folder, const QString &code);

/// Codes of the languages in a folder.
[[nodiscard]] QStringList languageCodes(const QString &folder);

/// The faults of a file, a line each.
[[nodiscard]] QString faultLines(const QString &file, const StyleFaults &faults);

} // namespace mm
