// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/transliteration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

/// Two letters before one, so that the longest match wins.
constexpr std::array<std::pair<QStringView, QStringView>, 33> kLetters{{
    {u"lj", u"љ"}, {u"nj", u"њ"}, {u"dž", u"џ"}, {u"a", u"а"}, {u"b", u"б"}, {u"c", u"ц"},
    {u"č", u"ч"},  {u"ć", u"ћ"},  {u"d", u"д"},  {u"đ", u"ђ"}, {u"e", u"е"}, {u"f", u"ф"},
    {u"g", u"г"},  {u"h", u"х"},  {u"i", u"и"},  {u"j", u"ј"}, {u"k", u"к"}, {u"l", u"л"},
    {u"m", u"м"},  {u"n", u"н"},  {u"o", u"о"},  {u"p", u"п"}, {u"r", u"р"}, {u"s", u"с"},
    {u"š", u"ш"},  {u"t", u"т"},  {u"u", u"у"},  {u"v", u"в"}, {u"z", u"з"}, {u"ž", u"ж"},
    {u"x", u"кс"}, {u"w", u"в"},  {u"y", u"и"},
}};

/// Stems in which two letters that look like one are two.
constexpr std::array<QStringView, 9> kApart{u"injek",  u"konjunk", u"konjug",  u"tanjug", u"nadživ",
                                            u"nadžup", u"podžup",  u"predživ", u"odžal"};

bool isApart(QStringView text, qsizetype at, QStringView pair)
{
    return std::ranges::any_of(kApart, [&](QStringView stem) {
        const qsizetype begin = at - stem.indexOf(pair);
        return stem.contains(pair) && begin >= 0
            && text.mid(begin).startsWith(stem, Qt::CaseInsensitive);
    });
}

bool isWordLetter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// The word that begins here and keeps its letters; empty when there is none.
QString keptAt(const QString &text, qsizetype at, const QStringList &kept)
{
    const auto word = std::ranges::find_if(kept, [&](const QString &candidate) {
        return QStringView(text).mid(at).startsWith(candidate) && !isWordLetter(text, at - 1)
            && !isWordLetter(text, at + candidate.size());
    });
    return word == kept.end() ? QString() : *word;
}

} // namespace

QString serbianCyrillic(const QString &latin, const QStringList &kept)
{
    QString cyrillic;
    qsizetype at = 0;
    while (at < latin.size()) {
        if (latin[at] == u'{') {
            const qsizetype close = latin.indexOf(u'}', at);
            const qsizetype end = close < 0 ? latin.size() : close + 1;
            cyrillic += QStringView(latin).mid(at, end - at);
            at = end;
            continue;
        }
        if (const QString word = keptAt(latin, at, kept); !word.isEmpty()) {
            cyrillic += word;
            at += word.size();
            continue;
        }
        const auto *letter = std::ranges::find_if(kLetters, [&](const auto &pair) {
            return QStringView(latin).mid(at).startsWith(pair.first, Qt::CaseInsensitive)
                && (pair.first.size() == 1 || !isApart(latin, at, pair.first));
        });
        if (letter == kLetters.end()) {
            cyrillic += latin[at];
            ++at;
            continue;
        }
        const QString written = letter->second.toString();
        cyrillic += latin[at].isUpper() ? written.toUpper() : written;
        at += letter->first.size();
    }
    return cyrillic;
}

} // namespace mm
