// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QByteArray>

namespace mm {

/// Files inside a dataset are stored packed and known by their SHA-256.
[[nodiscard]] inline QByteArray packBytes(const QByteArray &bytes)
{
    return qCompress(bytes);
}

/// Empty for bytes that packBytes() did not write.
[[nodiscard]] inline QByteArray unpackBytes(const QByteArray &packed)
{
    return qUncompress(packed);
}

} // namespace mm
