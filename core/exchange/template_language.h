// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/month.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace mm {

/// Words of a sheet that a focal point fills in, in one language. Chosen so that the reader of
/// sheets understands every one of them.
struct TemplateLanguage {
    QString code; ///< BCP 47: "sq"
    std::array<QString, 12> months; ///< January first
    QString title; ///< "… %1": name of the place
    QString indicator; ///< heads the column of indicators
    QString nationality; ///< heads the column of nationalities
    QString byNationality;
    QString provisional; ///< behind a month
    QString howToFill;
    QString notAccepted;
    std::array<QString, 3> sheets; ///< figures, nationalities, codes
    QHash<QString, QString> places; ///< by code; others have the name of the catalogue
    QHash<QString, QString> indicators; ///< by code
    QHash<QString, QString> breakdowns; ///< types of centres and nationalities, by code

    /// "korrik 2025"
    [[nodiscard]] QString monthText(Month month) const;
    [[nodiscard]] QString placeName(const Place &place) const
    {
        return places.value(place.code, place.name);
    }
};

/// The language in which a place writes its sheets.
/// @return the language, or one sentence naming the file and what is wrong in it
[[nodiscard]] Result<TemplateLanguage, QString> templateLanguageOf(const QString &placeCode,
                                                                   const Catalogue &catalogue);

/// Serbian in Cyrillic letters, from the same text in Latin ones.
[[nodiscard]] QString serbianCyrillic(const QString &latin);

} // namespace mm
