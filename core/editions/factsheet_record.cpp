// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/factsheet_record.h"

#include "core/factsheet/factsheet_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mm {

FactsheetRecord FactsheetRecord::of(const Factsheet &factsheet, const EditionStyle &style,
                                    const Catalogue &catalogue)
{
    return FactsheetRecord(factsheetJson(factsheet, style, catalogue));
}

std::optional<FactsheetRecord> FactsheetRecord::read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() && document[u"sentences"].isObject()
        ? std::optional(FactsheetRecord(document.object()))
        : std::nullopt;
}

QByteArray FactsheetRecord::bytes() const
{
    return QJsonDocument(m_document).toJson(QJsonDocument::Compact);
}

QString FactsheetRecord::language() const
{
    return m_document[u"language"].toString();
}

std::optional<QString> FactsheetRecord::sentence(const QString &key) const
{
    const QJsonValue text = m_document[u"sentences"][key];
    return text.isString() ? std::optional(text.toString()) : std::nullopt;
}

std::optional<QString> FactsheetRecord::computed(const QString &key) const
{
    const QJsonObject replaced = m_document[u"computed"].toObject();
    if (!replaced.contains(key)) {
        return sentence(key);
    }
    return replaced[key].isString() ? std::optional(replaced[key].toString()) : std::nullopt;
}

QString FactsheetRecord::withheld(const QString &key) const
{
    return m_document[u"withheld"][key].toString();
}

std::vector<FactsheetRecord::Block> FactsheetRecord::blocks() const
{
    std::vector<Block> blocks;
    const QJsonArray all = m_document[u"blocks"].toArray();
    for (const QJsonValue block : all) {
        QJsonObject content = block.toObject();
        content.remove(u"paragraphs");
        blocks.push_back({block[u"block"].toString(), block[u"title"].toString(), content});
    }
    return blocks;
}

} // namespace mm
