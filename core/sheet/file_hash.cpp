// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/file_hash.h"

#include "core/base/sha256.h"

#include <algorithm>

namespace mm {

Result<QByteArray, Refusal> fileHash(const QByteArray &bytes, const ReadContext &context)
{
    constexpr qsizetype kPiece = 4 * 1024 * 1024;
    Sha256 hash;
    for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
        if (auto stop = context.interruption()) {
            return failure(*stop);
        }
        hash.add(QByteArrayView(bytes).sliced(at, std::min(kPiece, bytes.size() - at)));
    }
    return hash.result();
}

} // namespace mm
