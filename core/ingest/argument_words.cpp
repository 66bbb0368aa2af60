// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/argument_words.h"

#include "core/ingest/ingest_tr.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

struct Word {
    QStringView kept;
    const char *text;
};

constexpr std::array kWords{
    Word{u"confirmed", QT_TRANSLATE_NOOP("mm::Ingest", "confirmed")},
    Word{u"provisional", QT_TRANSLATE_NOOP("mm::Ingest", "provisional")},
    Word{u"estimated", QT_TRANSLATE_NOOP("mm::Ingest", "estimated")},
    Word{u"suppressed", QT_TRANSLATE_NOOP("mm::Ingest", "suppressed")},
    Word{u"not_reported", QT_TRANSLATE_NOOP("mm::Ingest", "not reported")},
    Word{u"not_applicable", QT_TRANSLATE_NOOP("mm::Ingest", "not applicable")},
    Word{u"something else", QT_TRANSLATE_NOOP("mm::Ingest", "something else")},
    Word{u"each month", QT_TRANSLATE_NOOP("mm::Ingest", "each month")},
    Word{u"it does not follow from them",
         QT_TRANSLATE_NOOP("mm::Ingest", "it does not follow from them")},
    Word{u"cut off, not rounded", QT_TRANSLATE_NOOP("mm::Ingest", "cut off, not rounded")},
    Word{u"the sign is the other way round",
         QT_TRANSLATE_NOOP("mm::Ingest", "the sign is the other way round")},
    Word{u"it is a part of the later number",
         QT_TRANSLATE_NOOP("mm::Ingest", "it is a part of the later number")},
};

} // namespace

QStringList withSpokenWords(QStringList arguments, std::initializer_list<qsizetype> places)
{
    for (const qsizetype place : places) {
        if (place >= arguments.size()) {
            continue;
        }
        const auto word = std::ranges::find(kWords, QStringView(arguments[place]), &Word::kept);
        if (word != kWords.end()) {
            arguments[place] = IngestTr::tr(word->text);
        }
    }
    return arguments;
}

} // namespace mm
