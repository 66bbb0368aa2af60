// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/zip_rewriting.h"

#include <cstdlib>
#include <cstring>
#include <memory>
#include <zip.h>

namespace mm {

namespace {

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

bool put(zip_t *archive, const QString &name, const QByteArray &bytes)
{
    zip_source_t *content
        = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!content) {
        return false;
    }
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), content,
                                           ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    // The beginning of what a zip file can say: nothing of the computer and its clock.
    constexpr zip_uint16_t kFirstDay = (1U << 5U) | 1U;
    return zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, kFirstDay, 0) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

} // namespace

std::optional<QByteArray> rewrittenZip(const QByteArray &zip,
                                       const std::map<QString, QByteArray> &parts)
{
    // A copy that the library owns: it frees what it was given once something is written over it.
    const auto size = static_cast<std::size_t>(zip.size());
    void *copy = std::malloc(size);
    if (!copy) {
        return std::nullopt;
    }
    std::memcpy(copy, zip.constData(), size);
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> file(
        zip_source_buffer_create(copy, size, 1, &error));
    if (!file) {
        std::free(copy);
        return std::nullopt;
    }
    zip_source_keep(file.get()); // the archive gives its own hold back when it is closed
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(file.get(), 0, &error));
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(file.get());
        return std::nullopt;
    }
    for (const auto &[name, bytes] : parts) {
        if (!put(archive.get(), name, bytes)) {
            return std::nullopt;
        }
    }
    zip_t *const full = archive.release();
    if (zip_close(full) != 0) {
        zip_discard(full);
        return std::nullopt;
    }
    QByteArray written = contentOf(file.get());
    return written.isEmpty() ? std::nullopt : std::optional(std::move(written));
}

} // namespace mm
