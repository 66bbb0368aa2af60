// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QIODevice;

namespace mm {

/// The text of a document that somebody wrote: plain text in UTF-8, or in UTF-16 with its mark, or
/// a PDF by way of pdftotext. Waits for that program, so not for the thread of a window.
/// @param name of the file, for sentences
/// @param device open for reading
/// @return the text, or one plain sentence
[[nodiscard]] Result<QString, QString> readableText(QIODevice &device, const QString &name);

/// The same of a file.
[[nodiscard]] Result<QString, QString> readableText(const QString &path);

} // namespace mm
