// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_token_reader.h"

#include "core/analysis/period_language.h"

#include <QStringList>

#include <algorithm>

namespace mm {

namespace {

// Longer numbers are none that a period could contain; cutting them keeps the conversion in range.
constexpr qsizetype kDigitsRead = 6;

} // namespace

bool PeriodTokenReader::isNext(PeriodToken::Kind kind, std::size_t ahead) const
{
    return ahead < left() && peek(ahead).kind == kind;
}

int PeriodTokenReader::number(std::size_t ahead) const
{
    return peek(ahead).text.left(kDigitsRead).toInt();
}

bool PeriodTokenReader::takePhrase(const std::vector<QString> &phrases)
{
    std::size_t longest = 0;
    for (const QString &phrase : phrases) {
        const QStringList words = phrase.split(u' ');
        std::size_t matched = 0;
        for (const QString &word : words) {
            if (!isNext(PeriodToken::Kind::Word, matched)
                || foldedPeriodWord(peek(matched).text) != foldedPeriodWord(word)) {
                break;
            }
            ++matched;
        }
        if (matched == static_cast<std::size_t>(words.size())) {
            longest = std::max(longest, matched);
        }
    }
    take(longest);
    return longest > 0;
}

qsizetype PeriodTokenReader::position() const
{
    return atEnd() ? m_text.size() : peek().position;
}

qsizetype PeriodTokenReader::endOfTaken() const
{
    return m_at == 0 ? 0 : m_tokens[m_at - 1].end();
}

qsizetype PeriodTokenReader::endOfNextWord() const
{
    const auto isWordLike = [&](std::size_t ahead) {
        return isNext(PeriodToken::Kind::Word, ahead) || isNext(PeriodToken::Kind::Number, ahead);
    };
    std::size_t last = 0;
    while (isWordLike(last) && peek(last).touchesNext && isWordLike(last + 1)) {
        ++last;
    }
    return atEnd() ? m_text.size() : peek(last).end();
}

} // namespace mm
