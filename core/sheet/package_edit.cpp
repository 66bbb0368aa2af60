// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/package_edit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

const QString kTypesPart = u"[Content_Types].xml"_s;

} // namespace

QByteArray PackageEdit::bytesOf(const QString &part) const
{
    const auto changed = m_parts.find(part);
    if (changed != m_parts.end()) {
        return changed->second;
    }
    const auto source = m_archive.part(part);
    QByteArray bytes;
    std::array<char, 65536> block{};
    while (source) {
        const auto got = (*source)->read(block.data(), static_cast<int>(block.size()));
        if (!got || *got == 0) {
            return got ? bytes : QByteArray();
        }
        bytes.append(block.data(), *got);
    }
    return bytes;
}

std::optional<XmlOutline> PackageEdit::outlineOf(const QString &part, int depth) const
{
    return XmlOutline::of(bytesOf(part), depth);
}

QString PackageEdit::freeName(const QString &pattern) const
{
    int number = 1;
    while (m_archive.contains(pattern.arg(number)) || m_parts.contains(pattern.arg(number))) {
        ++number;
    }
    return pattern.arg(number);
}

bool PackageEdit::addRelationship(const QString &from, const QByteArray &id, const QByteArray &type,
                                  const QString &to)
{
    const qsizetype slash = from.lastIndexOf(u'/') + 1;
    const QString part = from.first(slash) + u"_rels/"_s + from.sliced(slash) + u".rels"_s;
    if (!m_parts.contains(part) && !m_archive.contains(part)) {
        m_parts[part] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                        R"(<Relationships xmlns=")"
                        R"(http://schemas.openxmlformats.org/package/2006/relationships"/>)";
    }
    return appendElement(part,
                         "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/"
                             + xmlText(to) + '"');
}

bool PackageEdit::addContentType(const QString &part, const QByteArray &type)
{
    return appendElement(
        kTypesPart, "Override PartName=\"/" + xmlText(part) + "\" ContentType=\"" + type + '"');
}

bool PackageEdit::addDefaultContentType(const QByteArray &extension, const QByteArray &type)
{
    const auto types = outlineOf(kTypesPart, 2);
    const bool known = types && std::ranges::any_of(types->elements(), [&](const XmlElement &e) {
                           return e.attributes.value("Extension").toLower() == extension;
                       });
    return known
        || appendElement(kTypesPart,
                         "Default Extension=\"" + extension + "\" ContentType=\"" + type + '"');
}

bool PackageEdit::appendElement(const QString &part, const QByteArray &element)
{
    auto outline = outlineOf(part, 1);
    if (outline) {
        outline->append(outline->root(),
                        '<' + outline->root().prefix().toByteArray() + element + "/>");
        m_parts[part] = outline->result();
    }
    return outline.has_value();
}

} // namespace mm
