// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

class QWidget;

namespace mm {

struct LaidOutDocument;
struct PrintedFactsheet;

/// Asks where the factsheet shall go, and as what kind of file, and writes it.
/// @return the first file written; nothing when the person changed their mind; or a sentence
[[nodiscard]] Result<std::optional<QString>, QString>
exportDocument(QWidget *parent, const PrintedFactsheet &factsheet, const QString &suggestedPath);

/// Shows the pages as the printer will print them, and prints them.
void previewPrint(QWidget *parent, const LaidOutDocument &document);

} // namespace mm
