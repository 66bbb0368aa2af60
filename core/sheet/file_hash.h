// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"

#include <QByteArray>

namespace mm {

/// SHA-256 of a whole file, 32 bytes. By OpenSSL, which libzip brings along and which uses what the
/// processor has for it: QCryptographicHash takes longer over a csv file than its reading does.
[[nodiscard]] Result<QByteArray, Refusal> fileHash(const QByteArray &bytes,
                                                   const ReadContext &context);

} // namespace mm
