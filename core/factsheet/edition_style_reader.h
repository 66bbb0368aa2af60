// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "core/factsheet/json_fields.h"

namespace mm {

/// Reads an edition style to be spoken in a language. Whatever is missing, of the wrong kind,
/// unknown, or a template that could not be filled refuses the whole style; all faults are told at
/// once.
/// @param language brings the wording along unless the style is written in it
[[nodiscard]] Result<EditionStyle, StyleFaults> readEditionStyle(const QByteArray &utf8,
                                                                 const Language &language);

/// Which style, in which language, with numbers written as in which.
struct StyleChoice {
    QString code; ///< "2025", or the path of a file
    QString language = QStringLiteral("en"); ///< or the path of a file
    QString numbers = {}; ///< code of a language; empty: those of the document
};

/// A style from a folder of data files: "style-2025.json", "language-sq.json".
/// @return the style, or one line for each fault: "style-2025.json, line 3, column 14: …"
[[nodiscard]] Result<EditionStyle, QString> loadEditionStyle(const QString &folder,
                                                             const StyleChoice &choice);

/// Codes of the styles in a folder, in alphabetical order.
[[nodiscard]] QStringList editionStyleCodes(const QString &folder);

} // namespace mm
