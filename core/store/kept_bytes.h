// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <QByteArray>

namespace mm {

/// Files inside a dataset are stored packed and known by their SHA-256.
[[nodiscard]] inline QByteArray packBytes(const QByteArray &bytes)
{
    // The lowest level makes a text a fifth larger than the usual one in less than half the time;
    // a workbook is packed already, and is only wrapped.
    constexpr int kWrap = 0;
    constexpr int kFastest = 1;
    return qCompress(bytes, bytes.startsWith("PK\3\4") ? kWrap : kFastest);
}

/// Empty for bytes that packBytes() did not write.
[[nodiscard]] inline QByteArray unpackBytes(const QByteArray &packed)
{
    return qUncompress(packed);
}

} // namespace mm
