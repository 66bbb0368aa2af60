// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/label.h"

#include "core/ingest/text_folding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

using Kind = Token::Kind;

/// Walks over the tokens of one text.
class LabelReader {
public:
    LabelReader(QStringView text, const Vocabulary &vocabulary)
        : m_vocabulary(vocabulary)
        , m_tokens(tokensOf(text))
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (isWord(m_tokens[i])) {
                m_wordOf.push_back(i);
                m_words.push_back(m_tokens[i].text);
            }
        }
    }

    Label read()
    {
        m_at = enumeratorLength();
        while (m_at < m_tokens.size()) {
            const Token &token = m_tokens[m_at];
            if (token.kind == Kind::Mark) {
                m_label.marks.push_back(token.text);
                ++m_at;
            } else if (token.kind == Kind::Punctuation) {
                readPunctuation(token);
            } else if (!readDate() && !readPhrase()) {
                readUnknown(token);
            }
        }
        m_label.time = m_time.finish();
        return m_label;
    }

private:
    static bool isWord(const Token &token)
    {
        return token.kind == Kind::Word || token.kind == Kind::Number;
    }

    const Token *next(std::size_t ahead) const
    {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }

    /// Position among the words of the token at @p index.
    std::size_t wordAt(std::size_t index) const
    {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_wordOf, index)
                                        - m_wordOf.begin());
    }

    Vocabulary::Match matchAt(std::size_t token) const
    {
        return m_vocabulary.match(std::span<const QString>(m_words).subspan(wordAt(token)));
    }

    bool isMonthName(std::size_t token) const
    {
        if (token >= m_tokens.size() || m_tokens[token].kind != Kind::Word) {
            return false;
        }
        const auto match = matchAt(token);
        return (match.term && match.term->month) || romanMonth(m_tokens[token]);
    }

    /// Length of "1.", "2)", "A." or "III." at the front of a longer text.
    std::size_t enumeratorLength() const
    {
        std::size_t length = 0;
        while (length + 2 < m_tokens.size()) {
            const Token &token = m_tokens[length];
            const QString &sign = m_tokens[length + 1].text;
            if (matchAt(length).words > 1) {
                break; // "D.R. Congo", "R. br."
            }
            const bool counter = token.text.size() <= 2
                && (token.kind == Kind::Number
                    || (token.kind == Kind::Word && token.text.size() == 1) || romanMonth(token));
            if (!counter || (sign != u"." && sign != u")") || isMonthName(length + 2)
                || (length == 0 && digitDate(m_tokens))) {
                break;
            }
            length += 2;
        }
        return length;
    }

    void readPunctuation(const Token &token)
    {
        constexpr QStringView kDashes = u"-–—";
        if (kDashes.contains(token.text.front())) {
            m_time.addUntil();
        } else if (token.text == u"%") {
            m_label.ideas.set(static_cast<std::size_t>(Idea::Percent));
        }
        ++m_at;
    }

    bool readDate()
    {
        const Token &token = m_tokens[m_at];
        const auto date = digitDate(std::span<const Token>(m_tokens).subspan(m_at));
        if (date) {
            m_time.addMention(date->mention, date->doubtful);
            m_at += date->tokens;
            return true;
        }
        const auto roman = romanMonth(token);
        if (roman && isRomanHere()) {
            m_time.addMonth(*roman);
            ++m_at;
            return true;
        }
        return false;
    }

    /// Roman figures are months alone, in spans and before a year: "I–VII 2025".
    bool isRomanHere() const
    {
        if (m_words.size() == 1) {
            return true;
        }
        const auto isPart
            = [](const Token *token) { return token && (yearOf(*token) || romanMonth(*token)); };
        const auto isSign
            = [](const Token *token) { return token && token->kind == Kind::Punctuation; };
        const bool before = m_at >= 2 && isSign(&m_tokens[m_at - 1]) && isPart(&m_tokens[m_at - 2]);
        const bool behind = isPart(next(1)) || (isSign(next(1)) && isPart(next(2)));
        return before || behind;
    }

    bool readPhrase()
    {
        const auto match = matchAt(m_at);
        if (!match.term) {
            return readNumber();
        }
        const std::size_t first = wordAt(m_at);
        const std::size_t last = m_wordOf[first + match.words - 1];
        const bool mixed = std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(m_at),
                                       m_tokens.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                                       [](const Token &t) { return t.mixedScripts; });
        m_label.lookAlike = m_label.lookAlike || mixed;
        take(*match.term);
        m_at = last + 1;
        if (m_label.has(Idea::Table)) {
            skipNumberOfTable();
        }
        return true;
    }

    void skipNumberOfTable()
    {
        const Token *token = next(0);
        if (token && token->text == u".") {
            ++m_at; // "Tabela br. 3"
            token = next(0);
        }
        if (token && token->kind == Kind::Number && token->text.size() <= 2) {
            ++m_at;
        }
    }

    void take(const Term &term)
    {
        if (term.month) {
            m_time.addMonth(*term.month);
            return;
        }
        if (term.span) {
            m_time.addMonth(term.span->first);
            m_time.addUntil();
            m_time.addMonth(term.span->second);
            return;
        }
        if (term.place) {
            m_label.places.push_back({*term.place, term.placeByOffice, term.placeByCity});
        }
        if (!term.nationalities.empty()) {
            m_label.nationalities = term.nationalities;
            ++m_label.nationalityCount;
        }
        if (term.idea) {
            m_label.ideas.set(*term.idea);
            if (m_label.has(Idea::Rise) || m_label.has(Idea::Fall)) {
                m_label.ideas.set(static_cast<std::size_t>(Idea::Change));
            }
            if (*term.idea == static_cast<std::size_t>(Idea::Until)) {
                m_time.addUntilWord();
                return;
            }
        }
        // "until the end of July", "do mjeseca jula": words between that change nothing.
        constexpr std::array kJoins{Idea::And, Idea::YearField, Idea::MonthField, Idea::End};
        const bool joins = std::ranges::any_of(
            kJoins, [&term](Idea idea) { return term.idea == static_cast<std::size_t>(idea); });
        if (!term.filler && !joins) {
            m_time.interrupt();
        }
    }

    /// "25" of "2024/25".
    bool isSecondYear() const
    {
        constexpr QStringView kSigns = u"/-–";
        constexpr int kCentury = 100;
        const auto year = m_at >= 2 ? yearOf(m_tokens[m_at - 2]) : std::nullopt;
        return year && m_tokens[m_at].text.size() == 2
            && kSigns.contains(m_tokens[m_at - 1].text.front())
            && m_tokens[m_at].text.toInt() == (*year + 1) % kCentury;
    }

    /// "1" of "1–28 August". It stays a number that is not understood; only the day is remembered.
    void rememberFirstDay()
    {
        constexpr QStringView kDashes = u"-–—";
        const Token *sign = next(1);
        const Token *day = next(2);
        const bool dash = sign && sign->kind == Kind::Punctuation
            && kDashes.contains(sign->text.front()) && day && day->kind == Kind::Number;
        if (!dash || m_tokens[m_at].text.size() > 2) {
            return;
        }
        const Token *point = next(3);
        const std::size_t month = m_at + (point && point->text == u"." ? 4 : 3);
        m_firstDay = isMonthName(month) ? std::optional(m_tokens[m_at].text.toInt()) : std::nullopt;
    }

    bool readNumber()
    {
        const Token &token = m_tokens[m_at];
        if (token.kind != Kind::Number) {
            return readEnding();
        }
        if (isSecondYear()) {
            m_time.addSecondYear();
            ++m_at;
            return true;
        }
        const bool point = next(1) && next(1)->text == u".";
        if (token.text.size() <= 2 && isMonthName(m_at + (point ? 2 : 1))) {
            m_time.addDay(token.text.toInt());
            if (const auto first = std::exchange(m_firstDay, std::nullopt)) {
                m_time.addFirstDay(*first);
            }
            ++m_at;
            return true;
        }
        if (m_time.addNumber(token)) {
            ++m_at;
            return true;
        }
        if (token.attached && m_at > 0 && m_tokens[m_at - 1].kind == Kind::Word
            && token.text.size() <= 2) {
            m_label.marks.push_back(token.text);
            ++m_at;
            return true;
        }
        return false;
    }

    /// The ending of a declined abbreviation: "IOM-a", "ИОМ-а", "IOM-it".
    bool readEnding()
    {
        const Token &token = m_tokens[m_at];
        constexpr qsizetype kLongestEnding = 3;
        const bool ending = m_at >= 2 && token.attached && !token.capitals
            && token.text.size() <= kLongestEnding && m_tokens[m_at - 1].text == u"-"
            && m_tokens[m_at - 1].attached && m_tokens[m_at - 2].capitals
            && m_tokens[m_at - 2].kind == Kind::Word;
        m_at += ending ? 1 : 0;
        return ending;
    }

    void readUnknown(const Token &token)
    {
        if (token.kind == Kind::Number) {
            rememberFirstDay();
        }
        m_label.unknown.push_back(token.text);
        m_time.interrupt();
        ++m_at;
    }

    const Vocabulary &m_vocabulary;
    std::vector<Token> m_tokens;
    std::vector<std::size_t> m_wordOf; ///< token of each word
    std::vector<QString> m_words;
    std::size_t m_at = 0;
    std::optional<int> m_firstDay;
    TimeCollector m_time;
    Label m_label;
};

/// Ideas besides those that may stand in any label.
bool isPlain(const Label &label, const Vocabulary &vocabulary)
{
    return (label.ideas & ~vocabulary.neutral()).none() && label.unknown.isEmpty();
}

std::optional<Idea> fieldOf(const Label &label, const Vocabulary &vocabulary)
{
    constexpr std::array kFields{
        Idea::PersonField,      Idea::OrdinalField,    Idea::RemarkField,    Idea::StatusField,
        Idea::NationalityField, Idea::CentreTypeField, Idea::BreakdownField, Idea::IndicatorField,
        Idea::CountryField,     Idea::PartField,       Idea::MonthField,     Idea::YearField,
        Idea::ValueField,       Idea::Person,
    };
    const auto found
        = std::ranges::find_if(kFields, [&label](Idea idea) { return label.has(idea); });
    if (found == kFields.end() || label.hasSubject() || !label.time.isEmpty()) {
        return std::nullopt;
    }
    Label others = label;
    others.ideas.reset(static_cast<std::size_t>(*found));
    if (!isPlain(others, vocabulary)) {
        return std::nullopt;
    }
    return *found == Idea::Person ? Idea::ValueField : *found;
}

/// "#affected+f"; not "#REF!", which is the error of a formula.
bool isHashtag(QStringView text)
{
    constexpr QStringView kSigns = u"+_- ";
    return text.size() > 1 && text.front() == u'#' && text[1].isLetter()
        && std::ranges::all_of(text.sliced(1), [kSigns](QChar c) {
               return c.isLetterOrNumber() || kSigns.contains(c);
           });
}

std::optional<Idea> gapOf(const Label &label)
{
    constexpr std::array kGaps{Idea::NotApplicable, Idea::Suppressed, Idea::NotReported,
                               Idea::NotAvailable};
    if (!label.unknown.isEmpty() || label.hasSubject() || !label.time.isEmpty()) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(kGaps, [&label](Idea idea) { return label.has(idea); });
    return found == kGaps.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Label readLabel(QStringView text, const Vocabulary &vocabulary)
{
    const QStringView trimmed = trimmedText(text);
    Label label;
    if (isHashtag(trimmed)) {
        label.hashtag = vocabulary.hashtag(trimmed.toString());
        label.field = label.hashtag.value_or(Idea::RemarkField);
        return label;
    }
    label = LabelReader(trimmed, vocabulary).read();
    // "Mar" is a month before it is a code of Morocco.
    const CodeMeaning *code = label.time.isEmpty() ? vocabulary.code(trimmed.toString()) : nullptr;
    if (code) {
        label.code = *code;
        label.unknown.clear();
    }
    if (label.unknown.isEmpty()) {
        label.indicators = vocabulary.indicatorsOf(label.ideas);
    }
    constexpr std::array kWithTime{Idea::Total,       Idea::Cumulative, Idea::PreviousYear,
                                   Idea::Provisional, Idea::Updated,    Idea::Corrected};
    Label besides = label;
    for (const Idea idea : kWithTime) {
        besides.ideas.reset(static_cast<std::size_t>(idea));
    }
    label.isTime = !label.time.isEmpty() && !label.hasSubject() && isPlain(besides, vocabulary);
    label.field = fieldOf(label, vocabulary);
    label.gap = gapOf(label);
    return label;
}

} // namespace mm
