// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"

#include <QByteArray>

namespace mm {

/// SHA-256 of a whole file, 32 bytes. It can be interrupted: over a csv file it takes a good part
/// of what reading does.
[[nodiscard]] Result<QByteArray, Refusal> fileHash(const QByteArray &bytes,
                                                   const ReadContext &context);

} // namespace mm
