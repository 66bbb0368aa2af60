// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/file_hash.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <new>

namespace mm {

namespace {

struct FreeDigest {
    void operator()(EVP_MD_CTX *digest) const { EVP_MD_CTX_free(digest); }
};

} // namespace

Result<QByteArray, Refusal> fileHash(const QByteArray &bytes, const ReadContext &context)
{
    constexpr qsizetype kPiece = 4 * 1024 * 1024;
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> digest(EVP_MD_CTX_new());
    if (!digest || EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr) != 1) {
        throw std::bad_alloc();
    }
    for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
        if (auto stop = context.interruption()) {
            return failure(*stop);
        }
        const auto length = static_cast<std::size_t>(std::min(kPiece, bytes.size() - at));
        EVP_DigestUpdate(digest.get(), bytes.constData() + at, length);
    }
    QByteArray hash(EVP_MD_CTX_get_size(digest.get()), '\0');
    EVP_DigestFinal_ex(digest.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

} // namespace mm
