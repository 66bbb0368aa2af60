// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_token_reader.h"

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

std::size_t PeriodTokenReader::lengthOfLongest(const PeriodPhrases &phrases) const
{
    std::size_t longest = 0;
    for (const QStringList &phrase : phrases) {
        std::size_t covered = 0;
        const bool fits = std::ranges::all_of(phrase, [&](const QString &word) {
            // The full stop of an ordinal number: "1. kvartal".
            const bool stop = covered > 0 && isNext(PeriodToken::Kind::Number, covered - 1)
                && isNext(PeriodToken::Kind::Slash, covered) && peek(covered).text == u".";
            covered += stop ? 1 : 0;
            const bool isNextWord = covered < left() && peek(covered).folded == word;
            covered += isNextWord ? 1 : 0;
            return isNextWord;
        });
        longest = fits ? std::max(longest, covered) : longest;
    }
    return longest;
}

bool PeriodTokenReader::takePhrase(const PeriodPhrases &phrases)
{
    const std::size_t length = lengthOfLongest(phrases);
    take(length);
    return length > 0;
}

const NamedSpan *PeriodTokenReader::takeSpan(const std::vector<NamedSpan> &spans)
{
    const NamedSpan *found = nullptr;
    std::size_t longest = 0;
    for (const NamedSpan &span : spans) {
        const std::size_t length = lengthOfLongest(span.names);
        if (length > longest) {
            longest = length;
            found = &span;
        }
    }
    take(longest);
    return found;
}

bool PeriodTokenReader::takeSign(QStringView sign)
{
    const bool comes = !atEnd() && peek().text == sign;
    take(comes ? 1 : 0);
    return comes;
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
