// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/read_context.h"
#include "core/sheet/zip_archive.h"

#include <QHash>
#include <QString>

#include <vector>

namespace mm {

/// One arrow from a part of an OOXML package to another part (ECMA-376 part 2).
struct Relationship {
    QString id;
    QString kind; ///< last piece of the type: "worksheet", "sharedStrings" …
    QString target; ///< name of a part, relative targets resolved
};

/// Content types of parts: by name, and by extension for all others.
struct ContentTypes {
    QHash<QString, QString> byPart; ///< part names in lower case, without the first slash
    QHash<QString, QString> byExtension; ///< in lower case

    [[nodiscard]] QString of(const QString &part) const;
};

[[nodiscard]] Result<ContentTypes, Refusal> parseContentTypes(ByteSource &source,
                                                              const ReadLimits &limits);

/// Arrows that leave the file are left out: nothing outside is ever touched.
/// @param from part that the arrows start from; "" is the package
[[nodiscard]] Result<std::vector<Relationship>, Refusal>
parseRelationships(ByteSource &source, const QString &from, const ReadLimits &limits);

/// The relationships of a part, none when the file has none for it.
[[nodiscard]] Result<std::vector<Relationship>, Refusal>
readRelationships(const ZipArchive &archive, const QString &from, const ReadLimits &limits);

/// Name of the part that @p target means when it stands in part @p from; nothing when the target
/// climbs out of the package.
[[nodiscard]] std::optional<QString> resolveTarget(const QString &from, const QString &target);

} // namespace mm
