// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/pasted_entry.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

bool isFootnoteMark(QChar c)
{
    constexpr QStringView kMarks = u"*†‡";
    return kMarks.contains(c);
}

bool meansNotReported(QStringView text)
{
    constexpr std::array<QStringView, 8> kSigns{u"-", u"−", u"–", u"—", u".", u"..", u"...", u"…"};
    return std::ranges::find(kSigns, text) != kSigns.end();
}

QString withoutInvisible(QStringView text)
{
    QString seen = text.toString();
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return seen.trimmed();
}

} // namespace

Result<PastedEntry, EntryFault> parsePasted(QStringView text)
{
    const QString seen = withoutInvisible(text);
    if (meansNotReported(seen)) {
        return PastedEntry();
    }
    QStringView number = seen;
    while (!number.isEmpty() && isFootnoteMark(number.back())) {
        number.chop(1);
    }
    number = number.trimmed();
    // Signs alone are no footnote: "*" is "suppressed".
    const bool hasMark = number.size() < seen.size() && !number.isEmpty();
    return parseEntry(hasMark ? number : QStringView(seen)).map([hasMark](const Entry &entry) {
        return PastedEntry{entry, hasMark};
    });
}

} // namespace mm
