// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/content_package.h"

#include "core/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QJsonObject field(const QString &name, const QString &type, const QString &description)
{
    return {{u"name"_s, name}, {u"type"_s, type}, {u"description"_s, description}};
}

QJsonObject category(const QString &value, const QString &label)
{
    return {{u"value"_s, value}, {u"label"_s, label}};
}

QJsonObject schema()
{
    QJsonArray blocks;
    for (const BlockKind kind : allBlocks()) {
        blocks.append(blockName(kind));
    }
    blocks.append(blockName(BlockKind::Comparisons));
    QJsonObject block = field(u"block"_s, u"string"_s, u"Part of the page."_s);
    block.insert(u"categories"_s, blocks);
    QJsonObject value = field(u"value"_s, u"number"_s, u"Persons; empty when there is none."_s);
    value.insert(u"missingValues"_s, QJsonArray{category(QString(), u"see state"_s)});
    QJsonObject state = field(u"state"_s, u"string"_s, u"How far the value can be relied on."_s);
    state.insert(u"categories"_s,
                 QJsonArray{category(u"reported"_s, u"reported"_s),
                            category(u"provisional"_s, u"reported, provisional or estimated"_s),
                            category(u"not_reported"_s, u"not reported"_s),
                            category(u"not_applicable"_s, u"the figure cannot exist"_s),
                            category(u"suppressed"_s, u"withheld"_s)});
    return {{u"$schema"_s, u"https://datapackage.org/profiles/2.0/tableschema.json"_s},
            {u"fields"_s,
             QJsonArray{block,
                        field(u"row"_s, u"string"_s,
                              u"Row of the table or chart, as printed; headline: its number."_s),
                        field(u"column"_s, u"string"_s, u"Column or period, as printed."_s), value,
                        state}}};
}

QJsonArray sources(const FactsheetContent &content)
{
    QJsonObject source{{u"title"_s, content.source}};
    if (!content.stateId.isEmpty()) {
        source.insert(u"version"_s, content.stateId);
    }
    return {source};
}

} // namespace

QByteArray contentPackage(const FactsheetContent &content, const QByteArray &csv)
{
    QStringList description{content.date, content.provenance};
    for (const Footnote &note : content.footnotes) {
        description.append(note.mark + u' ' + note.text);
    }
    const QJsonObject resource{{u"name"_s, u"figures"_s},
                               {u"type"_s, u"table"_s},
                               {u"path"_s, QString(kContentTable)},
                               {u"format"_s, u"csv"_s},
                               {u"mediatype"_s, u"text/csv"_s},
                               {u"encoding"_s, u"utf-8"_s},
                               {u"bytes"_s, csv.size()},
                               {u"hash"_s, u"sha256:"_s + sha256Hex(csv)},
                               {u"schema"_s, schema()}};
    QJsonObject package{{u"$schema"_s, u"https://datapackage.org/profiles/2.0/datapackage.json"_s},
                        {u"name"_s, u"mixed-movements-factsheet-"_s + content.monthKey},
                        {u"title"_s, u"%1, %2"_s.arg(content.title, content.month)},
                        {u"description"_s, description.join(u'\n')},
                        {u"sources"_s, sources(content)},
                        {u"resources"_s, QJsonArray{resource}},
                        // What the figures are made from again, to see whether they still hold.
                        {u"factsheet"_s,
                         QJsonObject{{u"month"_s, content.monthKey},
                                     {u"place"_s, content.place},
                                     {u"style"_s, content.style},
                                     {u"language"_s, content.language}}}};
    if (!content.stateId.isEmpty()) {
        package.insert(u"version"_s, content.stateId);
    }
    return QJsonDocument(package).toJson();
}

} // namespace mm
