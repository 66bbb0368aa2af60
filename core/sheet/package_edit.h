// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/xml_outline.h"
#include "core/sheet/zip_archive.h"

#include <map>

namespace mm {

/// Parts of an OOXML package that are changed or new, over those that stay.
class PackageEdit {
public:
    explicit PackageEdit(const ZipArchive &archive)
        : m_archive(archive)
    {
    }

    [[nodiscard]] const std::map<QString, QByteArray> &parts() const { return m_parts; }
    /// As it is by now; empty when there is none or it cannot be unpacked.
    [[nodiscard]] QByteArray bytesOf(const QString &part) const;
    [[nodiscard]] std::optional<XmlOutline> outlineOf(const QString &part, int depth) const;
    void put(const QString &part, const QByteArray &bytes) { m_parts[part] = bytes; }
    /// A name that no part has. @param pattern with %1 for a number
    [[nodiscard]] QString freeName(const QString &pattern) const;

    // Each of the following is false when the part that it has to change cannot be.

    /// @param type URI of the kind of arrow
    bool addRelationship(const QString &from, const QByteArray &id, const QByteArray &type,
                         const QString &to);
    bool addContentType(const QString &part, const QByteArray &type);
    bool addDefaultContentType(const QByteArray &extension, const QByteArray &type);

private:
    /// Adds an element to the root of a part. @param element its name and attributes
    bool appendElement(const QString &part, const QByteArray &element);

    const ZipArchive &m_archive;
    std::map<QString, QByteArray> m_parts;
};

} // namespace mm
