// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spoken_catalogue.h"

#include "core/factsheet/language.h"
#include "core/factsheet/language_reader.h"

#include <QCoreApplication>

namespace mm {

namespace {

struct CatalogueTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Catalogue)
};

// What the catalogue says of indicators and the languages of documents do not have, for lupdate.
[[maybe_unused]] constexpr const char *kTexts[]{
    QT_TRANSLATE_NOOP("mm::Catalogue", "Persons in mixed movements"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Grants of refugee status"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Grants of subsidiary protection"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Rejected applications"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Closed applications"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Pending applications"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Persons present"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Persons present in centres"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Persons present outside centres"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Positive decisions"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "First-instance decisions"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Asylum interviews"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Unaccompanied and separated children among new arrivals"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Unaccompanied and separated children among intentions"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Unaccompanied and separated children among applicants"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Pushbacks reported"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Reported pushbacks"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Admissions to governmental centres"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "IOM registrations on arrival"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Irregular apprehensions"),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Detections on the Western Balkans route"),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "New arrivals do not include Ukrainians as of 24 February 2022."),
    QT_TRANSLATE_NOOP("mm::Catalogue", "The estimate exists for the region only."),
    QT_TRANSLATE_NOOP("mm::Catalogue", "The figure exists for the route only."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "The same person may report several pushbacks, so they "
                      "are not added over countries."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "The same person may be counted in several "
                      "countries, so arrivals are not added over "
                      "countries."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons newly arriving irregularly during the "
                      "month, as the authority of the country counts them. "
                      "Persons from Ukraine are not included from 24 "
                      "February 2022."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "UNHCR estimate of the distinct persons transiting "
                      "the region during the month. Never the sum of the "
                      "countries."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons who expressed the intention to seek asylum, "
                      "where the procedure has that stage."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons who lodged a formal application for asylum "
                      "during the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons granted refugee status in the first "
                      "instance during the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons granted subsidiary or complementary "
                      "protection in the first instance during the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons whose application was rejected on its "
                      "merits during the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons whose application was closed without a "
                      "decision on its merits during the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons whose application had no first decision at "
                      "the end of the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Refugees and migrants present at the end of the "
                      "month, in centres and outside them."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Refugees and migrants in centres of all types at "
                      "the end of the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Refugees and migrants estimated to be outside "
                      "centres at the end of the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Unaccompanied and separated children among the "
                      "persons present at the end of the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons granted refugee status or subsidiary "
                      "protection in the first instance during the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Decisions taken in the first instance during the "
                      "month; a decision may concern several persons."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Interviews held during the month; events, not "
                      "persons."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Unaccompanied and separated children among the new "
                      "arrivals of the month."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Unaccompanied and separated children among the "
                      "persons who expressed the intention to seek asylum."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Unaccompanied and separated children among the "
                      "persons who applied for asylum."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Persons who reported a pushback to the country "
                      "during the month. Not subtracted from arrivals."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Newcomers registered in governmental centres; "
                      "repeated admissions are possible. Never mixed with "
                      "new arrivals."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Interceptions by authorities as compiled by IOM: a "
                      "family of figures of its own, which IOM adds over "
                      "countries."),
    QT_TRANSLATE_NOOP("mm::Catalogue", "Apprehensions by the police, first and repeated."),
    QT_TRANSLATE_NOOP("mm::Catalogue",
                      "Irregular crossings of the external border of the "
                      "European Union on this route, as detected by "
                      "Frontex. Context only."),
};

QString said(const QString &text)
{
    return text.isEmpty() ? text : CatalogueTr::tr(text.toUtf8().constData());
}

} // namespace

std::shared_ptr<const Catalogue> spokenCatalogue(const Catalogue &catalogue,
                                                 const QString &language)
{
    const auto words = loadLanguage(QStringLiteral(":/factsheet"), language);
    if (language == QStringLiteral("en") || !words) {
        return nullptr;
    }
    const Catalogue named = localised(catalogue, *words);
    Catalogue::Parts parts{named.region(),
                           {named.places().begin(), named.places().end()},
                           {named.indicators().begin(), named.indicators().end()},
                           {named.breakdowns().begin(), named.breakdowns().end()},
                           {named.notes().begin(), named.notes().end()},
                           named.mapDisclaimer(),
                           named.source()};
    for (Indicator &indicator : parts.indicators) {
        const QString &english = catalogue[*catalogue.findIndicator(indicator.code)].label;
        if (!words->indicators.contains(indicator.code)) {
            indicator.label = said(english);
        }
        indicator.subject
            = indicator.subject == english ? indicator.label : said(indicator.subject);
        indicator.definition = said(indicator.definition);
        indicator.remark = said(indicator.remark);
        indicator.overPlaces.refusal = said(indicator.overPlaces.refusal);
    }
    return std::make_shared<const Catalogue>(std::move(parts));
}

} // namespace mm
