// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/read_context.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;
struct zip_file;

namespace mm {

/// The directory of a zip file in memory, checked as a whole when it is opened. Nothing is ever
/// written to disk: names are keys and no more, and one that tries to be a path elsewhere is
/// refused.
class ZipArchive {
public:
    [[nodiscard]] static Result<ZipArchive, Refusal> open(const QByteArray &bytes,
                                                          ReadContext &context);

    /// Part names are equal without regard to the case of Latin letters (ECMA-376 part 2).
    [[nodiscard]] bool contains(const QString &name) const;
    /// Refuses with Damaged when the part is missing.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>, Refusal> part(const QString &name) const;

private:
    struct Discard {
        void operator()(zip *archive) const;
    };

    explicit ZipArchive(ReadContext &context)
        : m_context(&context)
    {
    }
    [[nodiscard]] std::optional<Refusal> readDirectory(qint64 fileSize);
    [[nodiscard]] std::optional<Refusal> addEntry(quint64 index);

    ReadContext *m_context;
    QByteArray m_bytes;
    std::unique_ptr<zip, Discard> m_archive;
    QHash<QString, quint64> m_entries; ///< indexes by name in lower case
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
};

} // namespace mm
