// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim_scanner.h"

#include "core/factsheet/claim_dates.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr std::array kNumberWords{
    QStringView(u"zero"),  QStringView(u"one"),  QStringView(u"two"), QStringView(u"three"),
    QStringView(u"four"),  QStringView(u"five"), QStringView(u"six"), QStringView(u"seven"),
    QStringView(u"eight"), QStringView(u"nine")};

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        u"(\\d{1,3}(?:[.,'\\x{2019}\\x{00a0}\\x{2009}\\x{202f} ]\\d{3})+(?!\\d)|\\d+)"
        "(?:[.,](\\d{1,2})(?!\\d))?"_s);
    return pattern;
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// Where the text goes on after spaces.
qsizetype skipSpaces(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return at;
}

/// Dots after which a sentence goes on.
bool isAbbreviation(const QString &text, qsizetype dot)
{
    static constexpr std::array kShort{QStringView(u"Rep"),    QStringView(u"Dem"),
                                       QStringView(u"approx"), QStringView(u"No"),
                                       QStringView(u"vs"),     QStringView(u"p")};
    return std::ranges::any_of(kShort, [&](QStringView word) {
        return QStringView(text).left(dot).endsWith(word)
            && !isWordCharacter(text, dot - word.size() - 1);
    });
}

/// Sentences end with a full stop before a capital letter, and with an empty line.
std::vector<std::pair<qsizetype, qsizetype>> sentencesOf(const QString &text)
{
    std::vector<std::pair<qsizetype, qsizetype>> result;
    qsizetype from = 0;
    const auto close = [&](qsizetype to) {
        if (to > from) {
            result.emplace_back(from, to);
        }
        from = to;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' && i + 1 < text.size() && text[i + 1] == u'\n') {
            close(i + 1);
        } else if ((text[i] == u'.' || text[i] == u'!' || text[i] == u'?')
                   && skipSpaces(text, i + 1) > i + 1) {
            const qsizetype next = skipSpaces(text, i + 1);
            const bool begins
                = next < text.size() && (text[next].isUpper() || text[next].isDigit());
            // "31. July", "2025. 162 …": a number before the stop goes on unless a name follows.
            const bool ordinal = i > 0 && text[i - 1].isDigit() && !text[next].isUpper();
            if (begins && !ordinal && !isAbbreviation(text, i)) {
                close(i + 1);
            }
        }
    }
    close(text.size());
    return result;
}

/// Whether the line has nothing to say what its numbers count.
bool standsAlone(const QString &text, qsizetype at)
{
    const qsizetype from = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView line = QStringView(text).mid(from, (end < 0 ? text.size() : end) - from);
    return std::ranges::none_of(line, [](QChar c) { return c.isLetter(); });
}

class Scanner {
public:
    Scanner(const QString &text, const ClaimWords &words, qsizetype from, qsizetype to)
        : m_text(text)
        , m_words(words)
        , m_to(to)
    {
        m_sentence.at = from;
        m_sentence.length = to - from;
    }

    ScannedSentence scan()
    {
        qsizetype at = m_sentence.at;
        while (at < m_to) {
            if (at > m_sentence.at && m_text[at - 1].isLetter() && m_text[at].isDigit()) {
                at = footnoteMarks(at);
                continue;
            }
            if (isWordCharacter(m_text, at - 1) && at > m_sentence.at) {
                ++at;
                continue;
            }
            at = m_text[at].isDigit() ? number(at) : word(at);
        }
        takeDates(m_sentence, m_text);
        for (NumberMention &number : m_sentence.numbers) {
            takeQualifier(number);
        }
        return std::move(m_sentence);
    }

private:
    /// "New arrivals1,2": digits right behind a word point to footnotes.
    [[nodiscard]] qsizetype footnoteMarks(qsizetype at) const
    {
        while (at < m_to && (m_text[at].isDigit() || m_text[at] == u',')) {
            ++at;
        }
        return at;
    }

    qsizetype word(qsizetype at)
    {
        const ClaimWords::Match match = m_words.at(m_text, at);
        if (match.length > 0 && at + match.length <= m_to) {
            for (const ClaimWords::Meaning &meaning : match.meanings) {
                m_sentence.words.push_back({at, match.length, meaning.kind, meaning.value});
            }
            return at + match.length;
        }
        qsizetype end = at;
        while (end < m_to && m_text[end].isLetter()) {
            ++end;
        }
        const QString word = m_text.mid(at, end - at).toLower();
        const auto number = std::ranges::find(kNumberWords, QStringView(word));
        if (number != kNumberWords.end()) {
            addNumber(
                {at, end - at, at, {number - kNumberWords.begin(), 0, {}}, false, 0, true, false});
        }
        return std::max(end, at + 1);
    }

    qsizetype number(qsizetype at)
    {
        const auto match = numberPattern().match(m_text, at, QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption);
        QString digits = match.captured(1);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        const QString decimals = match.captured(2);
        NumberMention found{at, match.capturedLength(0), at, {}, false, 0, false, false};
        bool fits = false;
        found.number.scaled = (digits + decimals).toLongLong(&fits);
        found.number.decimals = static_cast<int>(decimals.size());
        const qsizetype end = at + found.length;
        // "1a", "2nd" and numbers too long for a count are none.
        if (fits && !(end < m_text.size() && m_text[end].isLetter())) {
            addNumber(found);
        }
        return end;
    }

    void addNumber(NumberMention number)
    {
        const qsizetype end = number.at + number.length;
        const qsizetype next = skipSpaces(m_text, end);
        if (next < m_to) {
            const ClaimWords::Match unit = m_words.at(m_text, next);
            number.isPercent = std::ranges::any_of(unit.meanings, [](const auto &meaning) {
                return meaning.kind == WordKind::Percent;
            });
            if (number.isPercent) {
                number.length = next + unit.length - number.at;
            }
        }
        if (number.at > m_sentence.at) {
            const QChar before = m_text[number.at - 1];
            const bool spaced = number.at < 2 || !isWordCharacter(m_text, number.at - 2);
            if (spaced && (before == u'-' || before == u'\u2212' || before == u'+')) {
                number.sign = before == u'+' ? 1 : -1;
                --number.at;
                ++number.length;
            }
        }
        number.isAlone = standsAlone(m_text, number.digitsAt);
        m_sentence.numbers.push_back(number);
    }

    /// "some 8,500", "less than 1%": the words right before a number belong to it.
    void takeQualifier(NumberMention &number)
    {
        std::vector<WordMention> &words = m_sentence.words;
        const auto before = [&](qsizetype at) {
            return std::ranges::find_if(words, [&](const WordMention &word) {
                return word.end() < at && skipSpaces(m_text, word.end()) == at;
            });
        };
        auto word = before(number.at);
        const bool isThan
            = word != words.end() && std::ranges::any_of(words, [&](const WordMention &other) {
                  return other.at == word->at && other.kind == WordKind::Than;
              });
        if (isThan) {
            word = before(word->at);
        }
        if (word == words.end()) {
            return;
        }
        const WordKind kind = word->kind;
        if (kind == WordKind::About) {
            number.number.exactness = Exactness::About;
        } else if (kind == WordKind::Almost
                   || (isThan && kind == WordKind::Fall && word->value == 1)) {
            number.number.exactness = Exactness::Almost;
        } else if (kind == WordKind::Over
                   || (isThan && kind == WordKind::Rise && word->value == 1)) {
            number.number.exactness = Exactness::Over;
        } else {
            return;
        }
        number.length += number.at - word->at;
        number.at = word->at;
        const qsizetype from = word->at;
        std::erase_if(words, [&](const WordMention &other) {
            return other.at >= from && other.at < number.digitsAt;
        });
    }

    const QString &m_text;
    const ClaimWords &m_words;
    qsizetype m_to;
    ScannedSentence m_sentence;
};

} // namespace

std::vector<ScannedSentence> scanClaims(const QString &text, const ClaimWords &words)
{
    std::vector<ScannedSentence> sentences;
    for (const auto &[from, to] : sentencesOf(text)) {
        sentences.push_back(Scanner(text, words, from, to).scan());
    }
    return sentences;
}

} // namespace mm
