// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"

#include <QByteArray>

namespace mm {

/// All bytes of a regular file, read once into memory. Anything else (folder, pipe, device,
/// address) is refused without waiting for it, and so is a file that another program writes
/// meanwhile.
[[nodiscard]] Result<QByteArray, Refusal> readInputFile(const QString &path,
                                                        const ReadContext &context);

[[nodiscard]] Refusal fileTooLarge(const ReadLimits &limits);

} // namespace mm
