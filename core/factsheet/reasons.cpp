// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/reasons.h"

#include <algorithm>

namespace mm {

QString monthsText(const std::vector<Month> &months, const EditionStyle &style)
{
    const bool oneYear = std::ranges::all_of(
        months, [&](Month month) { return month.year() == months.front().year(); });
    std::vector<QString> names;
    for (const Month month : months) {
        const bool withYear = !oneYear || month == months.back();
        names.push_back(withYear ? style.monthWords(month) : style.monthName(month));
    }
    return style.list(names);
}

QString reasonText(const Gap &gap, const EditionStyle &style, const Catalogue &catalogue)
{
    std::vector<QString> places;
    for (const PlaceId place : gap.places) {
        places.push_back(catalogue[place].name);
    }
    std::ranges::sort(places);
    const auto say = [&](Wording id) {
        return style.say(id, {{QLatin1String("places"), style.list(places)},
                              {QLatin1String("months"), monthsText(gap.months, style)},
                              {QLatin1String("region"), catalogue[kRegion].name}});
    };
    switch (gap.kind) {
    case Gap::Kind::NotReported:
        return say(places.empty() ? Wording::ReasonRegionNotReported
                                  : Wording::ReasonPlacesNotReported);
    case Gap::Kind::Suppressed:
        return say(places.empty() ? Wording::ReasonRegionSuppressed
                                  : Wording::ReasonPlacesSuppressed);
    case Gap::Kind::Protected:
        return say(Wording::ReasonProtected);
    case Gap::Kind::NotApplicable:
        if (!gap.reason.isEmpty()) {
            const QString reason = gap.reason.endsWith(u'.') ? gap.reason.chopped(1) : gap.reason;
            return style.say(Wording::ReasonNotApplicable, {{QLatin1String("reason"), reason}});
        }
        return say(Wording::ReasonNoIndicator);
    case Gap::Kind::Inconsistent:
        return say(Wording::ReasonInconsistent);
    case Gap::Kind::NoIndicator:
        return say(Wording::ReasonNoIndicator);
    case Gap::Kind::Nobody:
        return say(Wording::ReasonNobody);
    }
    Q_UNREACHABLE();
}

QString reasonSentence(const Gap &gap, const EditionStyle &style, const Catalogue &catalogue)
{
    return capitalised(reasonText(gap, style, catalogue)) + u'.';
}

} // namespace mm
