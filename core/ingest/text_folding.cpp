// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/text_folding.h"

#include "core/base/folded_word.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

/// Cyrillic letters and the Latin ones they cannot be told from by eye.
constexpr std::array<std::pair<char16_t, char16_t>, 22> kTwins{{
    {u'а', u'a'}, {u'е', u'e'}, {u'о', u'o'}, {u'р', u'p'}, {u'с', u'c'}, {u'у', u'y'},
    {u'х', u'x'}, {u'ј', u'j'}, {u'і', u'i'}, {u'ѕ', u's'}, {u'А', u'A'}, {u'Е', u'E'},
    {u'О', u'O'}, {u'Р', u'P'}, {u'С', u'C'}, {u'Х', u'X'}, {u'Ј', u'J'}, {u'В', u'B'},
    {u'Н', u'H'}, {u'К', u'K'}, {u'М', u'M'}, {u'Т', u'T'},
}};

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

/// A word of two scripts rewritten in the one that most of its letters belong to.
QString inOneScript(QStringView word)
{
    const bool toLatin
        = std::ranges::count_if(word, isLatin) >= std::ranges::count_if(word, isCyrillic);
    QString result;
    for (const QChar c : word) {
        const auto twin = std::ranges::find_if(kTwins, [&](const auto &pair) {
            return c == QChar(toLatin ? pair.first : pair.second);
        });
        result += twin == kTwins.end() ? c : QChar(toLatin ? twin->second : twin->first);
    }
    return result;
}

Token wordToken(QStringView word)
{
    Token token;
    token.mixedScripts
        = std::ranges::any_of(word, isLatin) && std::ranges::any_of(word, isCyrillic);
    token.capitals = std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    token.text = token.mixedScripts ? foldedWord(inOneScript(word)) : foldedWord(word);
    return token;
}

} // namespace

bool isFootnoteMark(QChar c)
{
    constexpr QStringView kMarks = u"*†‡⁎∗¹²³⁰⁴⁵⁶⁷⁸⁹";
    return kMarks.contains(c);
}

QStringView trimmedText(QStringView text)
{
    const auto isSpace = [](QChar c) { return c.isSpace() || isInvisible(c); };
    while (!text.isEmpty() && isSpace(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isSpace(text.back())) {
        text.chop(1);
    }
    return text;
}

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    bool attached = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        qsizetype end = i + 1;
        const auto extend = [&](auto belongs) {
            while (end < text.size() && belongs(text[end])) {
                ++end;
            }
        };
        if (c.isSpace() || isInvisible(c)) {
            attached = attached && isInvisible(c);
            ++i;
            continue;
        }
        Token token;
        if (isFootnoteMark(c)) {
            extend([&](QChar next) { return isFootnoteMark(next); });
            token.kind = Token::Kind::Mark;
            token.text = text.sliced(i, end - i).toString();
        } else if (c.isLetter() || c.isHighSurrogate()) {
            extend([](QChar next) {
                return (next.isLetter() && !isFootnoteMark(next)) || next.isMark()
                    || next.isSurrogate() || isInvisible(next);
            });
            token = wordToken(text.sliced(i, end - i));
        } else if (c >= u'0' && c <= u'9') {
            extend([](QChar next) { return next >= u'0' && next <= u'9'; });
            token.kind = Token::Kind::Number;
            token.text = text.sliced(i, end - i).toString();
        } else {
            token.kind = Token::Kind::Punctuation;
            token.text = c;
        }
        token.attached = attached;
        tokens.push_back(std::move(token));
        attached = true;
        i = end;
    }
    return tokens;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    for (Token &token : tokensOf(text)) {
        if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number) {
            words.push_back(std::move(token.text));
        }
    }
    return words;
}

QString foldedText(QStringView text)
{
    return foldedWords(text).join(u' ');
}

} // namespace mm
