// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/plural.h"
#include "core/factsheet/wording.h"
#include "core/model/catalogue.h"

#include <QHash>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace mm {

/// How a language of documents writes numbers.
struct NumberSigns {
    QString groupSeparator; ///< between groups of three digits
    QString decimalSeparator;

    friend bool operator==(const NumberSigns &, const NumberSigns &) = default;
};

/// Between the items of a list in running text.
struct ListWords {
    QString comma; ///< ", "
    QString last; ///< " and "
    QString lastOfTie; ///< " & "
};

/// What a correction of something printed says.
struct ErratumTexts {
    TextTemplate title; ///< of {edition}, published on {day}
    TextTemplate replaced; ///< a sentence {before} reads {after}
    TextTemplate withdrawn; ///< {before}
    TextTemplate added; ///< {after}
};

using WordingTexts = std::array<PluralText, kWordingCount>;

/// What a language of documents brings along whatever the edition: months, numbers, names of
/// places and things, and, unless an edition style is written in it, all sentences.
struct Language {
    struct LocalPlace {
        InflectedText name;
        QString label;
    };

    QString code; ///< BCP 47: "en", "sr-Cyrl"
    QString name; ///< in itself: "English", "српски"
    QString original; ///< code of the language that this is in other letters; usually empty
    std::function<QString(const QString &)> letters; ///< writes what is in the original in them
    PluralRule plural = PluralRule::OneOther;
    QStringList monthCases;
    QStringList placeCases;
    std::array<InflectedText, 12> months;
    std::array<QString, 12> monthsBrief;
    TextTemplate monthText; ///< "{month} {year}"
    TextTemplate dayText; ///< "{day} {month} {year}"
    ErratumTexts erratum;
    NumberSigns numbers;
    std::vector<QString> numberWords; ///< for 0, 1, 2 …; empty where words would have to agree
    ListWords lists;
    QString article; ///< before a number that begins with a consonant: "a"; may be empty
    QString articleBeforeVowel; ///< "an"
    QHash<QString, LocalPlace> places; ///< by code; empty: as the catalogue has them
    QHash<QString, QString> indicators; ///< labels by code
    QHash<QString, QString> breakdowns; ///< labels by code
    QHash<QString, QString> notes; ///< by mark
    QHash<QString, QString> reasons; ///< why an indicator does not exist in a place, by its code
    QHash<QString, QString> mapNames; ///< of neighbours and seas by their English ones
    QString mapDisclaimer;
    QString source;
    std::optional<WordingTexts> wording;

    /// "July 2025", in every case of the language
    [[nodiscard]] InflectedText month(Month month) const;
    /// "31 July 2025"
    [[nodiscard]] QString day(QDate day) const;
    [[nodiscard]] TextTemplate::Grammar grammar(std::span<const QLatin1String> fields) const
    {
        return {fields, monthCases, placeCases};
    }
};

/// The catalogue with its names in the language; what the language does not name keeps its name.
[[nodiscard]] Catalogue localised(const Catalogue &catalogue, const Language &language);

} // namespace mm
