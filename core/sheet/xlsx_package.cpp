// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_package.h"

#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_words.h"

#include <QStringList>
#include <QUrl>

namespace mm {

namespace {

QString partKey(const QString &name)
{
    return (name.startsWith(u'/') ? name.sliced(1) : name).toLower();
}

class TypesHandler final : public XmlHandler {
public:
    void startElement(int word, int parent, const XmlAttributes &attributes) override
    {
        if (parent != xlsx::kTypes) {
            return;
        }
        const QString type = toQString(attributes.plain("ContentType").value_or(""));
        if (word == xlsx::kTypeOverride) {
            types.byPart.insert(partKey(toQString(attributes.plain("PartName").value_or(""))),
                                type);
        } else if (word == xlsx::kTypeDefault) {
            types.byExtension.insert(
                toQString(attributes.plain("Extension").value_or("")).toLower(), type);
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
        if (word != xlsx::kRelationship || attributes.plain("TargetMode") == "External") {
            return;
        }
        const QString target = toQString(attributes.plain("Target").value_or(""));
        const auto part = resolveTarget(m_from, target);
        if (!part) {
            refuse(refusal(RefusalCode::UnsafePath, {},
                           SheetTr::tr("“%1” points out of the file").arg(target)));
            return;
        }
        const QString type = toQString(attributes.plain("Type").value_or(""));
        relationships.push_back({toQString(attributes.plain("Id").value_or("")),
                                 type.sliced(type.lastIndexOf(u'/') + 1), *part});
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
    if (auto refused = XmlParser(xlsx::kWords, handler, limits).parse(source)) {
        return failure(*refused);
    }
    return std::move(handler.types);
}

Result<std::vector<Relationship>, Refusal>
parseRelationships(ByteSource &source, const QString &from, const ReadLimits &limits)
{
    RelationshipHandler handler(from);
    if (auto refused = XmlParser(xlsx::kWords, handler, limits).parse(source)) {
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
