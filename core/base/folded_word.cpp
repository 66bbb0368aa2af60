// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folded_word.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

using Pair = std::pair<char16_t, const char *>;

/// Letters that decomposition does not take apart. Serbian and Macedonian romanisation without
/// diacritics; "đ" and "ђ" become "d" because they are as often written "dj" as without a stroke.
constexpr std::array<Pair, 52> kLetters{{
    {u'а', "a"},  {u'б', "b"},  {u'в', "v"},  {u'г', "g"},  {u'д', "d"},  {u'ђ', "d"},  {u'е', "e"},
    {u'ж', "z"},  {u'з', "z"},  {u'ѕ', "dz"}, {u'и', "i"},  {u'ј', "j"},  {u'к', "k"},  {u'л', "l"},
    {u'љ', "lj"}, {u'м', "m"},  {u'н', "n"},  {u'њ', "nj"}, {u'о', "o"},  {u'п', "p"},  {u'р', "r"},
    {u'с', "s"},  {u'т', "t"},  {u'ћ', "c"},  {u'у', "u"},  {u'ф', "f"},  {u'х', "h"},  {u'ц', "c"},
    {u'ч', "c"},  {u'џ', "dz"}, {u'ш', "s"},  {u'щ', "st"}, {u'ъ', ""},   {u'ы', "y"},  {u'ь', ""},
    {u'э', "e"},  {u'ю', "ju"}, {u'я', "ja"}, {u'і', "i"},  {u'є', "e"},  {u'ґ', "g"},  {u'đ', "d"},
    {u'ð', "d"},  {u'ł', "l"},  {u'ø', "o"},  {u'æ', "ae"}, {u'œ', "oe"}, {u'ß', "ss"}, {u'ı', "i"},
    {u'þ', "th"}, {u'ə', "e"},  {u'ŋ', "n"},
}};

} // namespace

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c == u'\u00AD';
}

QString foldedWord(QStringView word)
{
    QString result;
    result.reserve(word.size());
    // Lower case first: the decomposition of a capital dotted I leaves a mark behind.
    const QString plain = word.toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (c.unicode() < 0x80) {
            result += c;
        } else if (!c.isMark() && !isInvisible(c)) {
            const auto letter = std::ranges::find(kLetters, c.unicode(), &Pair::first);
            if (letter == kLetters.end()) {
                result += c;
            } else {
                result += QLatin1String(letter->second);
            }
        }
    }
    // A hard sign by itself is still a word.
    return result.isEmpty() ? plain : result.replace(QLatin1String("dj"), QLatin1String("d"));
}

} // namespace mm
