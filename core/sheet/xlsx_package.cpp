// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_package.h"

#include "core/sheet/xml_parser.h"

#include <QStringList>
#include <QUrl>

namespace mm {

namespace {

enum Word { kTypes = 1, kOverride, kDefault, kRelationships, kRelationship };

constexpr std::array kTypeWords{
    XmlWord{XmlSpace::ContentTypes, "Types", kTypes},
    XmlWord{XmlSpace::ContentTypes, "Override", kOverride},
    XmlWord{XmlSpace::ContentTypes, "Default", kDefault},
};
constexpr std::array kRelationshipWords{
    XmlWord{XmlSpace::PackageRelationships, "Relationships", kRelationships},
    XmlWord{XmlSpace::PackageRelationships, "Relationship", kRelationship},
};

QString text(std::optional<std::string_view> value)
{
    return value ? QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size()))
                 : QString();
}

QString partKey(const QString &name)
{
    return (name.startsWith(u'/') ? name.sliced(1) : name).toLower();
}

class TypesHandler final : public XmlHandler {
public:
    void startElement(int word, int parent, const XmlAttributes &attributes) override
    {
        if (parent != kTypes) {
            return;
        }
        const QString type = text(attributes.plain("ContentType"));
        if (word == kOverride) {
            types.byPart.insert(partKey(text(attributes.plain("PartName"))), type);
        } else if (word == kDefault) {
            types.byExtension.insert(text(attributes.plain("Extension")).toLower(), type);
        }
    }
    void endElement(int, int) override { }

    ContentTypes types;
};

class RelationshipHandler final : public XmlHandler {
public:
    explicit RelationshipHandler(QString from)
        : m_from(std::move(from))
    {
    }

    void startElement(int word, int, const XmlAttributes &attributes) override
    {
        if (word != kRelationship || attributes.plain("TargetMode") == "External") {
            return;
        }
        const QString target = text(attributes.plain("Target"));
        const auto part = resolveTarget(m_from, target);
        if (!part) {
            refuse(refusal(RefusalCode::UnsafePath, {},
                           QStringLiteral("“%1” points out of the file").arg(target)));
            return;
        }
        const QString type = text(attributes.plain("Type"));
        relationships.push_back(
            {text(attributes.plain("Id")), type.sliced(type.lastIndexOf(u'/') + 1), *part});
    }
    void endElement(int, int) override { }

    std::vector<Relationship> relationships;

private:
    QString m_from;
};

} // namespace

QString ContentTypes::of(const QString &part) const
{
    const QString key = partKey(part);
    const auto named = byPart.constFind(key);
    return named != byPart.constEnd() ? *named
                                      : byExtension.value(key.sliced(key.lastIndexOf(u'.') + 1));
}

Result<ContentTypes, Refusal> parseContentTypes(ByteSource &source, const ReadLimits &limits)
{
    TypesHandler handler;
    if (auto refused = XmlParser(kTypeWords, handler, limits).parse(source)) {
        return failure(*refused);
    }
    return std::move(handler.types);
}

Result<std::vector<Relationship>, Refusal>
parseRelationships(ByteSource &source, const QString &from, const ReadLimits &limits)
{
    RelationshipHandler handler(from);
    if (auto refused = XmlParser(kRelationshipWords, handler, limits).parse(source)) {
        return failure(*refused);
    }
    return std::move(handler.relationships);
}

Result<std::vector<Relationship>, Refusal>
readRelationships(const ZipArchive &archive, const QString &from, const ReadLimits &limits)
{
    const qsizetype slash = from.lastIndexOf(u'/') + 1;
    const QString name = from.first(slash) + QStringLiteral("_rels/") + from.sliced(slash)
        + QStringLiteral(".rels");
    if (!archive.contains(name)) {
        return std::vector<Relationship>();
    }
    auto source = archive.part(name);
    return source ? parseRelationships(**source, from, limits) : failure(source.error());
}

std::optional<QString> resolveTarget(const QString &from, const QString &target)
{
    const QString path = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    QStringList steps;
    if (!path.startsWith(u'/')) {
        steps = from.split(u'/');
        steps.removeLast();
    }
    const QStringList further = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : further) {
        if (step == u"..") {
            if (steps.isEmpty()) {
                return std::nullopt;
            }
            steps.removeLast();
        } else if (step != u".") {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

} // namespace mm
