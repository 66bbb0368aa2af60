// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sender_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace mm {

Result<LetterWords, QString> letterWords(const QString &file, const QString &placeCode)
{
    QFile source(file);
    const QJsonObject root = source.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(source.readAll()).object()
        : QJsonObject();
    LetterWords words;
    words.language = root[u"places"][placeCode].toString(QStringLiteral("en"));
    const QJsonObject texts = root[u"languages"][words.language].toObject();
    const std::array fields{
        std::pair(u"opening", &words.opening), std::pair(u"refused", &words.refused),
        std::pair(u"asked", &words.asked),     std::pair(u"doubts", &words.doubts),
        std::pair(u"gaps", &words.gaps),       std::pair(u"nothing", &words.nothing),
        std::pair(u"closing", &words.closing),
    };
    for (const auto &[name, text] : fields) {
        *text = texts[QStringView(name)].toString();
        if (text->isEmpty()) {
            return tl::make_unexpected(QStringLiteral("%1 has no “%2” in “%3”")
                                           .arg(file, QString::fromUtf16(name), words.language));
        }
    }
    const QJsonObject sentences = texts[u"codes"].toObject();
    for (auto it = sentences.begin(); it != sentences.end(); ++it) {
        words.sentences.insert(it.key(), it->toString());
    }
    return words;
}

} // namespace mm
