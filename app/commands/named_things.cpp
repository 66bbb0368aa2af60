// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/named_things.h"

#include <QStringList>

namespace mm {

namespace {

QString codesOf(const std::vector<PlaceId> &places, const Catalogue &catalogue)
{
    QStringList codes;
    for (const PlaceId place : places) {
        codes.push_back(catalogue[place].code);
    }
    return codes.join(QStringLiteral(", "));
}

QString noSuch(QStringView kind, const QString &typed, const QString &known)
{
    return QStringLiteral("There is no %1 “%2”. Known are: %3.").arg(kind, typed, known);
}

} // namespace

Result<PlaceId, QString> placeNamed(const QString &code, const Catalogue &catalogue)
{
    const auto place = catalogue.findPlace(code);
    if (!place) {
        std::vector<PlaceId> known = catalogue.countries();
        known.push_back(kRegion);
        return failure(noSuch(u"country", code, codesOf(known, catalogue)));
    }
    return *place;
}

Result<PlaceId, QString> countryNamed(const QString &code, const Catalogue &catalogue)
{
    const auto place = catalogue.findPlace(code);
    if (!place || *place == kRegion) {
        return failure(noSuch(u"country", code, codesOf(catalogue.countries(), catalogue)));
    }
    return *place;
}

Result<IndicatorId, QString> indicatorNamed(const QString &code, const Catalogue &catalogue)
{
    const auto indicator = catalogue.findIndicator(code);
    if (!indicator) {
        QStringList known;
        for (const Indicator &one : catalogue.indicators()) {
            known.push_back(one.code);
        }
        return failure(noSuch(u"indicator", code, known.join(QStringLiteral(", "))));
    }
    return *indicator;
}

Result<BreakdownId, QString> breakdownNamed(const QString &code, const Catalogue &catalogue)
{
    const auto breakdown = catalogue.findBreakdown(code);
    if (!breakdown) {
        return failure(QStringLiteral("There is no breakdown “%1”. Write the English name of a "
                                      "nationality, or \"\" for the total.")
                           .arg(code));
    }
    return *breakdown;
}

Result<Month, QString> monthNamed(const QString &text)
{
    const auto month = Month::parse(text);
    if (!month) {
        return failure(QStringLiteral("“%1” is no month; write 2025-07.").arg(text));
    }
    return *month;
}

} // namespace mm
