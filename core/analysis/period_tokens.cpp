// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_tokens.h"

#include "core/base/folded_word.h"

namespace mm {

namespace {

using Kind = PeriodToken::Kind;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Kind kindOf(QStringView rest)
{
    const QChar c = rest.front();
    if (isDigit(c)) {
        return Kind::Number;
    }
    if (c.isLetter()) {
        return Kind::Word;
    }
    if (rest.startsWith(u"..") || c == u'…') {
        return Kind::Dots;
    }
    if (c == u'-' || (c >= u'‐' && c <= u'―') || c == u'−') {
        return Kind::Dash;
    }
    return c == u'/' || c == u'.' ? Kind::Slash : Kind::Other;
}

qsizetype lengthOf(Kind kind, QStringView rest)
{
    qsizetype length = 1;
    const auto extend = [&](auto belongs) {
        while (length < rest.size() && belongs(rest[length])) {
            ++length;
        }
    };
    switch (kind) {
    case Kind::Number:
        extend(isDigit);
        break;
    case Kind::Word:
        extend([](QChar c) { return c.isLetter() || c.isMark(); });
        // The full stop of an abbreviation belongs to it, the first of two dots does not.
        if (rest.sliced(length).startsWith(u'.') && !rest.sliced(length).startsWith(u"..")) {
            ++length;
        }
        break;
    case Kind::Dots:
        extend([](QChar c) { return c == u'.'; });
        break;
    case Kind::Dash:
    case Kind::Slash:
    case Kind::Other:
        break;
    }
    return length;
}

QString folded(Kind kind, QStringView piece)
{
    if (kind != Kind::Word) {
        return piece.toString();
    }
    return foldedWord(piece.endsWith(u'.') ? piece.chopped(1) : piece);
}

} // namespace

std::vector<PeriodToken> periodTokens(QStringView text)
{
    std::vector<PeriodToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const QStringView rest = text.sliced(at);
        const Kind kind = kindOf(rest);
        const qsizetype length = lengthOf(kind, rest);
        const qsizetype end = at + length;
        const QStringView piece = rest.first(length);
        tokens.push_back(
            {kind, piece, folded(kind, piece), at, end < text.size() && !text[end].isSpace()});
        at = end;
    }
    return tokens;
}

} // namespace mm
