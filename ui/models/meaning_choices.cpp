// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meaning_choices.h"

#include "core/analysis/month_names.h"
#include "core/analysis/period_text.h"
#include "core/analysis/period_words.h"

#include <QCoreApplication>

namespace mm {

namespace {

using Kind = SaidMeaning::Kind;

struct MeaningTr {
    Q_DECLARE_TR_FUNCTIONS(MeaningChoices)
};

/// What a row or column is for, apart from what is counted.
void addUses(SheetCorrection::Of of, std::vector<MeaningChoice> &choices)
{
    const auto add = [&choices](Kind kind, const QString &text, const QString &what) {
        choices.push_back({{kind, {}}, text, what});
    };
    add(Kind::Total, MeaningTr::tr("A total"), MeaningTr::tr("checked, never stored as a part"));
    add(Kind::Words, MeaningTr::tr("No figures"), MeaningTr::tr("words only"));
    if (of == SheetCorrection::Of::Name) {
        return;
    }
    add(Kind::LeaveOut, MeaningTr::tr("Leave out"), MeaningTr::tr("as if it were not there"));
    if (of == SheetCorrection::Of::Row) {
        return;
    }
    const QString names = MeaningTr::tr("names what its rows are");
    add(Kind::Indicators, MeaningTr::tr("A column of indicators"), names);
    add(Kind::Countries, MeaningTr::tr("A column of countries"), names);
    add(Kind::Nationalities, MeaningTr::tr("A column of nationalities"), names);
    add(Kind::Months, MeaningTr::tr("A column of months"), names);
    add(Kind::Numbers, MeaningTr::tr("A column of numbers"), MeaningTr::tr("as its heading says"));
}

} // namespace

std::vector<MeaningChoice> meaningChoices(SheetCorrection::Of of, const Catalogue &catalogue)
{
    constexpr int kMonths = 12;
    std::vector<MeaningChoice> choices;
    addUses(of, choices);
    for (const Indicator &indicator : catalogue.indicators()) {
        choices.push_back(
            {{Kind::Indicator, indicator.code}, indicator.label, MeaningTr::tr("indicator")});
    }
    for (const Place &place : catalogue.places()) {
        choices.push_back(
            {{Kind::Country, place.code}, place.label, MeaningTr::tr("country or territory")});
    }
    for (int number = 1; number <= kMonths; ++number) {
        choices.push_back({{Kind::Month, QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'))},
                           spokenMonthName(number),
                           MeaningTr::tr("month, of the year that the sheet says")});
    }
    for (const Breakdown &part : catalogue.breakdowns()) {
        if (!part.code.isEmpty()) {
            choices.push_back({{Kind::Part, part.code},
                               part.label,
                               part.dimension == Dimension::CentreType
                                   ? MeaningTr::tr("type of centre")
                                   : MeaningTr::tr("nationality")});
        }
    }
    return choices;
}

std::optional<MeaningChoice> typedMonth(const QString &text)
{
    const auto period = parsePeriod(text);
    if (!period || period->length() != 1) {
        return std::nullopt;
    }
    const Month month = period->first();
    return MeaningChoice{
        {Kind::Month, month.toString()}, monthWords(month), MeaningTr::tr("month")};
}

QString meaningWords(const SaidMeaning &meaning, const Catalogue &catalogue)
{
    if (meaning.kind != Kind::Month) {
        return meaningText(meaning, catalogue);
    }
    const auto month = Month::parse(meaning.code);
    return month ? monthWords(*month) : spokenMonthName(meaning.code.toInt());
}

} // namespace mm
