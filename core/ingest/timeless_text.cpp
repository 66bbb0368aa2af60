// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/timeless_text.h"

#include "core/ingest/text_folding.h"
#include "core/ingest/time_text.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace mm {

namespace {

bool isYearWord(const QString &word)
{
    const Token token{Token::Kind::Number, word};
    return word.size() == 4 && word.front().isDigit() && yearOf(token);
}

} // namespace

QString timelessText(const QString &text, const Vocabulary &vocabulary)
{
    const QStringList words = foldedWords(text);
    const bool hasYear = std::ranges::any_of(words, isYearWord);
    QStringList kept;
    for (qsizetype i = 0; i < words.size();) {
        const std::span rest(words.constData() + i, static_cast<std::size_t>(words.size() - i));
        const Vocabulary::Match match = vocabulary.match(rest);
        const bool isTime = match.term && (match.term->month || match.term->span);
        if (!isTime && !(hasYear && words[i].front().isDigit())) {
            kept << words[i];
        }
        i += isTime ? static_cast<qsizetype>(match.words) : 1;
    }
    return (kept.isEmpty() ? words : kept).join(u' ');
}

} // namespace mm
