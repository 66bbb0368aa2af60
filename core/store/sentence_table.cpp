// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sentence_table.h"

#include "core/store/change_log.h"
#include "core/store/logged_change.h"
#include "core/store/store_errors.h"

namespace mm {

StoreResult<void> SentenceTable::keep(const OwnSentence &sentence)
{
    return m_connection.run(
        "INSERT INTO own_sentence (month, place, style, language, sentence, text, author, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        storedMonth(sentence.month), sentence.place, sentence.style, sentence.language,
        sentence.key, sentence.text, sentence.author, storedTime(QDateTime::currentDateTimeUtc()));
}

StoreResult<std::vector<OwnSentence>> SentenceTable::list(const AsOf &asOf)
{
    QString until = QStringLiteral("9999"); // later than every stored time
    if (asOf.time()) {
        until = storedTime(*asOf.time());
    } else if (!asOf.isNow()) {
        const auto edition = m_connection.query("SELECT published_at FROM edition WHERE name = ?",
                                                asOf.editionName());
        until = edition->next() ? edition->text(0) : QString();
        if (auto read = edition->result(); !read) {
            return failure(read.error());
        }
    }
    std::vector<OwnSentence> sentences;
    const auto rows = m_connection.query(
        "SELECT month, place, style, language, sentence, text, author, at FROM own_sentence "
        "WHERE text <> '' AND id IN (SELECT max(id) FROM own_sentence WHERE at <= ? "
        "GROUP BY month, place, style, language, sentence) ORDER BY id",
        until);
    while (rows->next()) {
        const auto month = monthOfStored(rows->integer(0));
        if (!month) {
            return failure(damaged(m_connection, StoreTr::tr("a sentence has no month")));
        }
        sentences.push_back({*month, rows->text(1), rows->text(2), rows->text(3), rows->text(4),
                             rows->text(5), rows->text(6), timeOfStored(rows->text(7))});
    }
    return rows->result().map([&] { return std::move(sentences); });
}

} // namespace mm
