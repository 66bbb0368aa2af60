// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/language.h"

namespace mm {

namespace {

constexpr QLatin1String kMonth("month");
constexpr QLatin1String kYear("year");

const InflectedText &nameOf(Month month, const Language &language)
{
    return language.months[static_cast<std::size_t>(month.number() - 1)];
}

QString textFor(const QString &key, const QHash<QString, QString> &texts, const QString &otherwise)
{
    const auto found = texts.constFind(key);
    return found == texts.constEnd() ? otherwise : *found;
}

QString localReason(const ScopeBreak &change, const Language &language)
{
    const auto original = change.reasonIn.constFind(language.original);
    const bool isWritten = language.letters && original != change.reasonIn.constEnd();
    return textFor(language.code, change.reasonIn,
                   isWritten ? language.letters(*original) : change.reason);
}

Place localisedPlace(Place place, const Language &language)
{
    if (const auto local = language.places.constFind(place.code);
        local != language.places.constEnd()) {
        place.name = local->name.plain();
        place.label = local->label;
    }
    return place;
}

} // namespace

InflectedText Language::month(Month month) const
{
    const QString year = QString::number(month.year());
    return nameOf(month, *this).changed([&](const QString &text) {
        return monthText.fill({{kMonth, text}, {kYear, year}});
    });
}

QString Language::day(QDate day) const
{
    return dayText.fill({{QLatin1String("day"), QString::number(day.day())},
                         {kMonth, nameOf(*Month::of(day), *this)},
                         {kYear, QString::number(day.year())}});
}

Catalogue localised(const Catalogue &catalogue, const Language &language)
{
    Catalogue::Parts parts;
    parts.region = catalogue.region();
    for (const Place &place : catalogue.places()) {
        parts.places.push_back(localisedPlace(place, language));
    }
    for (Indicator indicator : catalogue.indicators()) {
        indicator.label = textFor(indicator.code, language.indicators, indicator.label);
        for (Exclusion &exclusion : indicator.exclusions) {
            exclusion.reason
                = textFor(catalogue[exclusion.place].code, language.reasons, exclusion.reason);
        }
        for (ScopeBreak &change : indicator.breaks) {
            change.reason = localReason(change, language);
        }
        parts.indicators.push_back(std::move(indicator));
    }
    for (Breakdown breakdown : catalogue.breakdowns()) {
        breakdown.label = textFor(breakdown.code, language.breakdowns, breakdown.label);
        parts.breakdowns.push_back(std::move(breakdown));
    }
    for (const Note &note : catalogue.notes()) {
        parts.notes.push_back({note.mark, textFor(note.mark, language.notes, note.text)});
    }
    parts.mapDisclaimer
        = language.mapDisclaimer.isEmpty() ? catalogue.mapDisclaimer() : language.mapDisclaimer;
    parts.source = language.source.isEmpty() ? catalogue.source() : language.source;
    return Catalogue(std::move(parts));
}

} // namespace mm
