// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_words.h"

#include "core/analysis/analysis_tr.h"

namespace mm {

QString unitWords(Unit unit)
{
    switch (unit) {
    case Unit::Persons:
        return AnalysisTr::tr("persons");
    case Unit::Decisions:
        return AnalysisTr::tr("decisions");
    case Unit::Events:
        return AnalysisTr::tr("events");
    }
    Q_UNREACHABLE();
}

QString subjectWords(const Indicator &indicator)
{
    return indicator.subject.isEmpty() ? indicator.label : indicator.subject;
}

QString subjectWordsInside(const Indicator &indicator)
{
    QString words = subjectWords(indicator);
    // A second capital marks an abbreviation, which keeps its first one.
    if (words.size() > 1 && !words[1].isUpper()) {
        words[0] = words[0].toLower();
    }
    return words;
}

} // namespace mm
