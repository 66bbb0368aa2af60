// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue_check.h"

#include <QSet>

#include <algorithm>

namespace mm {

namespace {

// Ids are of 16 bits, and blocks of memory are made for each of them.
constexpr std::size_t kMostItems = 10'000;

using Fault = std::optional<QString>;

template <class Item>
Fault faultInCodes(const std::vector<Item> &items, std::size_t firstNamed)
{
    if (items.size() > kMostItems) {
        return QStringLiteral("there are more than %1 of one kind").arg(kMostItems);
    }
    QSet<QString> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString &code = items[i].code;
        if (code.isEmpty() && i >= firstNamed) {
            return QStringLiteral("something has no “code”");
        }
        if (seen.contains(code)) {
            return QStringLiteral("the code “%1” stands twice").arg(code);
        }
        seen.insert(code);
    }
    return std::nullopt;
}

Fault faultInPlaces(const Catalogue::Parts &parts)
{
    for (std::size_t i = 0; i < parts.places.size(); ++i) {
        const Place &place = parts.places[i];
        if (i > 0 && !CountryCode::parse(place.code)) {
            return QStringLiteral("“%1” is no code of three capital letters").arg(place.code);
        }
        if (place.name.isEmpty() || place.label.isEmpty()) {
            return QStringLiteral("“%1” has no “%2”")
                .arg(place.code,
                     place.name.isEmpty() ? QStringLiteral("name") : QStringLiteral("label"));
        }
        for (const QString &mark : place.notes) {
            if (std::ranges::find(parts.notes, mark, &Note::mark) == parts.notes.end()) {
                return QStringLiteral("“%1” has the mark “%2”, for which there is no note")
                    .arg(place.code, mark);
            }
        }
    }
    return std::nullopt;
}

Fault faultInIndicators(const Catalogue::Parts &parts)
{
    for (const Indicator &indicator : parts.indicators) {
        if (indicator.label.isEmpty()) {
            return QStringLiteral("“%1” has no “label”").arg(indicator.code);
        }
        if (!indicator.overPlaces.licensed && indicator.overPlaces.refusal.isEmpty()) {
            return QStringLiteral("“%1” may not be added, but there is no “reason”")
                .arg(indicator.code);
        }
        for (const Exclusion &exclusion : indicator.exclusions) {
            if (exclusion.reason.isEmpty()) {
                return QStringLiteral("“not_applicable” of “%1” has no “reason”")
                    .arg(indicator.code);
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> faultIn(const Catalogue::Parts &parts)
{
    if (parts.mapDisclaimer.isEmpty()) {
        return QStringLiteral("there is no “map_disclaimer”");
    }
    for (const Fault &fault :
         {faultInPlaces(parts), faultInIndicators(parts), faultInCodes(parts.places, 0),
          faultInCodes(parts.indicators, 0), faultInCodes(parts.breakdowns, 1)}) {
        if (fault) {
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace mm
