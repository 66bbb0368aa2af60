// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/reasons.h"

#include <algorithm>

namespace mm {

QString monthsText(const std::vector<Month> &missing, const EditionStyle &style)
{
    constexpr std::size_t kFewest = 3;
    if (missing.size() >= kFewest) {
        const auto whole = Period::make(missing.front(), missing.back());
        if (whole && static_cast<std::size_t>(whole->length()) == missing.size()) {
            return style.periodText(*whole);
        }
    }
    const bool oneYear = std::ranges::all_of(
        missing, [&](Month month) { return month.year() == missing.front().year(); });
    std::vector<QString> names;
    names.reserve(missing.size());
    for (const Month month : missing) {
        const bool withYear = !oneYear || month == missing.back();
        names.push_back(withYear ? style.monthText(month) : style.monthName(month));
    }
    return style.list(names);
}

QString reasonText(const Gap &gap, const EditionStyle &style, const Catalogue &catalogue)
{
    std::vector<QString> places;
    places.reserve(gap.places.size());
    for (const PlaceId place : gap.places) {
        places.push_back(catalogue[place].name);
    }
    std::ranges::sort(places);
    const auto say = [&](Wording id) {
        return style.say(id,
                         {{QLatin1String("places"), style.list(places)},
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
