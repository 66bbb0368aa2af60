// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"

#include <QByteArray>
#include <QString>

namespace mm {

/// Text of a file, whatever it was encoded in.
struct DecodedText {
    QByteArray utf8; ///< valid, without byte order mark
    QString encoding;
    bool guessed = false; ///< another encoding would give another text that is no worse
};

/// Decodes a text file. A byte order mark or valid UTF-8 proves the encoding; all else is a code
/// page of the region, told by the shape of its words: letters of one script within one word.
/// Refuses what is no text with NotAWorkbook.
/// @param encoding chosen by a person; detected when empty
[[nodiscard]] Result<DecodedText, Refusal>
decodeText(const QByteArray &bytes, const QString &encoding, const ReadContext &context);

} // namespace mm
