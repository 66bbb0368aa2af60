// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/edition_style.h"
#include "core/factsheet/json_text.h"

#include <QStringList>

namespace mm {

/// Everything that is wrong with the data file of a style, in the order of the file.
using StyleFaults = std::vector<TextFault>;

/// Reads an edition style from the text of its data file. Refused are: texts that are missing or
/// empty, unknown keys, unknown fields, braces left open, impossible numbers.
[[nodiscard]] Result<EditionStyle, StyleFaults> readEditionStyle(const QByteArray &utf8);

/// Reads "style-<code>.json".
/// @param folder where the styles are, for instance ":/factsheet"
/// @return the style, or sentences that name the file, line and column, one a line
[[nodiscard]] Result<EditionStyle, QString> loadEditionStyle(const QString &folder,
                                                             const QString &code);

/// Codes of the styles in a folder, oldest first.
[[nodiscard]] QStringList editionStyleCodes(const QString &folder);

} // namespace mm
