// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/reasons.h"

#include <algorithm>

namespace mm {

namespace {

QString monthsIn(const std::vector<Month> &missing, const EditionStyle &style, const QString &name)
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
        names.push_back((withYear ? style.monthForms(month) : style.monthName(month)).in(name));
    }
    return style.list(names);
}

InflectedText placesText(const Gap &gap, const EditionStyle &style, const Catalogue &catalogue)
{
    std::vector<PlaceId> sorted = gap.places;
    std::ranges::sort(sorted, {}, [&](PlaceId place) { return catalogue[place].name; });
    const auto placesIn = [&](const QString &name) {
        std::vector<QString> places;
        places.reserve(sorted.size());
        for (const PlaceId place : sorted) {
            places.push_back(style.placeName(catalogue[place]).in(name));
        }
        return style.list(places);
    };
    std::vector<InflectedText::Form> forms;
    for (const QString &name : style.language().placeCases) {
        forms.emplace_back(name, placesIn(name));
    }
    return {placesIn({}), std::move(forms)};
}

} // namespace

InflectedText monthsText(const std::vector<Month> &missing, const EditionStyle &style)
{
    std::vector<InflectedText::Form> forms;
    for (const QString &name : style.language().monthCases) {
        forms.emplace_back(name, monthsIn(missing, style, name));
    }
    return {monthsIn(missing, style, {}), std::move(forms)};
}

QString reasonText(const Gap &gap, const EditionStyle &style, const Catalogue &catalogue)
{
    const auto say = [&](Wording id) {
        return style.say(id,
                         {{QLatin1String("places"), placesText(gap, style, catalogue)},
                          {QLatin1String("months"), monthsText(gap.months, style)},
                          {QLatin1String("region"), style.placeName(catalogue[kRegion])}});
    };
    const bool isRegion = gap.places.empty();
    switch (gap.kind) {
    case Gap::Kind::NotReported:
        return say(isRegion ? Wording::ReasonRegionNotReported : Wording::ReasonPlacesNotReported);
    case Gap::Kind::Suppressed:
        return say(isRegion ? Wording::ReasonRegionSuppressed : Wording::ReasonPlacesSuppressed);
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
    case Gap::Kind::ScopeBreak:
        return say(Wording::ReasonScopeBreak);
    }
    Q_UNREACHABLE();
}

QString reasonSentence(const Gap &gap, const EditionStyle &style, const Catalogue &catalogue)
{
    return capitalised(reasonText(gap, style, catalogue)) + u'.';
}

} // namespace mm
