// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/factsheet/edition_style.h"

namespace mm {

/// Folder of the styles and languages inside the program.
[[nodiscard]] const QString &styleFolder();

/// A style in another language.
/// @param language its code; empty: the style as it is
[[nodiscard]] Result<EditionStyle, QString> styleIn(const EditionStyle &style,
                                                    const QString &language);

} // namespace mm
