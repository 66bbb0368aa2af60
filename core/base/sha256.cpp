// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QByteArray>

#include <openssl/evp.h>

#include <new>

namespace mm {

void Sha256::FreeContext::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    // Fails only when there is no memory.
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1) {
        throw std::bad_alloc();
    }
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(EVP_MD_CTX_get_size(m_context.get()), '\0');
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr);
    return hash;
}

QByteArray sha256Of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256Of(bytes).toHex());
}

} // namespace mm
