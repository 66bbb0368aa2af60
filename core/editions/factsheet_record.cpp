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

QStringList FactsheetRecord::sentenceKeys()
{
    return {QStringLiteral("mixed_movements"), QStringLiteral("present"), QStringLiteral("outside"),
            QStringLiteral("uasc")};
}

std::optional<QString> FactsheetRecord::sentence(const QString &key) const
{
    const QJsonValue text = m_document[u"sentences"][key];
    return text.isString() ? std::optional(text.toString()) : std::nullopt;
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
        blocks.push_back(
            {block[u"block"].toString(), block[u"title"].toString(), block.toObject()});
    }
    return blocks;
}

} // namespace mm
