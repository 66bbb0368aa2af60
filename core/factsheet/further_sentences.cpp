// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/further_sentences.h"

#include "core/factsheet/indicator_codes.h"
#include "core/factsheet/reasons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

class FurtherComposer {
public:
    FurtherComposer(const FactsheetFigures &figures, const EditionStyle &style,
                    const Catalogue &catalogue)
        : m_figures(figures)
        , m_style(style)
        , m_catalogue(catalogue)
        , m_month(figures.query.month)
        , m_region(style.placeName(catalogue[figures.query.place]))
    {
    }

    [[nodiscard]] Sentence movements(Period period, const ComparedFigure &figure,
                                     const BaseWords &base) const
    {
        if (figure.current.amount && !figure.isComparable()) {
            return withheld(*figure.gap());
        }
        return movementsSentence(period, figure, base, m_style, m_catalogue);
    }

    [[nodiscard]] Sentence present(const ComparedFigure &figure, Month base) const
    {
        for (const FactsheetFigure *side : {&figure.current, &figure.base}) {
            if (!side->amount) {
                return withheld(*side->gap);
            }
        }
        if (figure.scopeBreak) {
            return withheld(*figure.scopeBreak);
        }
        return presentSentence(
            figure.current.amount->rounded(), m_month, m_catalogue[m_figures.query.place],
            comparison(figure, endOfMonthWords(base, m_style), m_style, m_catalogue), m_style);
    }

    /// Countries by the direction of their arrivals, the largest first; never a sum.
    [[nodiscard]] Sentence arrivals() const
    {
        std::vector<CountryComparison> rows = m_figures.arrivals;
        std::ranges::stable_sort(rows, std::ranges::greater(), [](const CountryComparison &row) {
            return row.figure.current.amount;
        });
        std::vector<QString> rose;
        std::vector<QString> fell;
        std::vector<QString> unchanged;
        for (const CountryComparison &row : rows) {
            if (!row.figure.isComparable()) {
                continue;
            }
            const ChangeClass change
                = classifyChange(*row.figure.current.amount, *row.figure.base.amount,
                                 m_style.numbers().percentDecimals);
            const bool stayed = change.kind == ChangeClass::Kind::Equal
                || change.kind == ChangeClass::Kind::Slight;
            (stayed ? unchanged : change.isRise ? rose : fell).push_back(arrivalsItem(row, change));
        }
        std::vector<QString> clauses;
        const auto add = [&](Wording id, const std::vector<QString> &items) {
            if (!items.empty()) {
                clauses.push_back(m_style.say(id, {{QLatin1String("list"), m_style.list(items)}}));
            }
        };
        add(Wording::ArrivalsRose, rose);
        add(Wording::ArrivalsFell, fell);
        add(Wording::ArrivalsUnchanged, unchanged);
        if (clauses.empty()) {
            return withheld(gapOfArrivals());
        }
        const BaseWords base = lastYearWords(m_figures.basePeriod, m_style);
        return capitalised(
            m_style.say(Wording::ArrivalsWhole,
                        {{QLatin1String("when"), whenText(m_figures.period, m_style)},
                         {QLatin1String("clauses"), m_style.list(clauses)},
                         {QLatin1String("base"), base.compared},
                         {QLatin1String("at_base"), base.at}}));
    }

    [[nodiscard]] Sentence nationalities() const
    {
        const Nationalities &all = m_figures.nationalities;
        if (all.gap) {
            return withheld(*all.gap);
        }
        const auto shown
            = std::min(all.named.size(), static_cast<std::size_t>(m_style.mostCommon()));
        std::vector<QString> items;
        for (std::size_t i = 0; i < shown; ++i) {
            const NationalityFigure &row = all.named[i];
            items.push_back(
                m_style.say(Wording::ShareFollower,
                            {{QLatin1String("places"), m_catalogue[row.nationality].label},
                             {QLatin1String("share"),
                              shareText(printedShare(row.amount, all.total, m_style), m_style)}}));
        }
        if (items.empty()) {
            return withheld({Gap::Kind::Nobody, {}, {}, {}});
        }
        return capitalised(m_style.sayBeside(static_cast<qint64>(shown),
                                             Wording::NationalitiesMostCommon,
                                             {{QLatin1String("list"), m_style.list(items)},
                                              {QLatin1String("month"), m_style.monthForms(m_month)},
                                              {QLatin1String("region"), m_region}}));
    }

    [[nodiscard]] Sentence childrenShare() const
    {
        const FactsheetFigure &total = m_figures.presence.total.figure;
        const FactsheetFigure &children = m_figures.presence.children.figure;
        for (const FactsheetFigure *figure : {&total, &children}) {
            if (!figure->amount) {
                return withheld(*figure->gap);
            }
        }
        if (total.amount->isZero() || children.amount->isZero()) {
            return withheld({Gap::Kind::Nobody, {}, {}, {}});
        }
        const QString share
            = shareText(printedShare(*children.amount, *total.amount, m_style), m_style);
        return capitalised(m_style.say(Wording::UascShare,
                                       {{QLatin1String("share"), share},
                                        {QLatin1String("month"), m_style.monthForms(m_month)},
                                        {QLatin1String("region"), m_region}}));
    }

    [[nodiscard]] Sentence asylum() const
    {
        std::vector<QString> items;
        std::optional<Gap> gap;
        for (const auto &[code, none] :
             {std::pair("asylum_intentions"_L1, Wording::AsylumIntentionsNone),
              std::pair("asylum_applications"_L1, Wording::AsylumApplicationsNone),
              std::pair("refugee_status_granted"_L1, Wording::AsylumRefugeesNone),
              std::pair("subsidiary_protection_granted"_L1, Wording::AsylumSubsidiaryNone)}) {
            const auto row = std::ranges::find(
                m_figures.asylum, m_catalogue.findIndicator(code),
                [](const AsylumFigures &figures) { return std::optional(figures.indicator); });
            if (row == m_figures.asylum.end()) {
                continue;
            }
            const FactsheetFigure &figure = row->region.figure;
            if (!figure.amount) {
                gap = gap.value_or(*figure.gap);
                continue;
            }
            const qint64 count = figure.amount->rounded();
            items.push_back(m_style.sayCount(
                count, count, none, {{QLatin1String("count"), m_style.numbers().running(count)}}));
        }
        if (items.empty()) {
            return withheld(gap.value_or(Gap{Gap::Kind::NoIndicator, {}, {}, {}}));
        }
        return capitalised(
            m_style.say(Wording::AsylumWhole,
                        {{QLatin1String("when"), whenText(m_figures.period, m_style)},
                         {QLatin1String("list"), m_style.list(items)},
                         {QLatin1String("region"), m_region}}));
    }

private:
    [[nodiscard]] Sentence withheld(const Gap &gap) const
    {
        return failure(reasonSentence(gap, m_style, m_catalogue));
    }

    [[nodiscard]] QString arrivalsItem(const CountryComparison &row,
                                       const ChangeClass &change) const
    {
        const InflectedText place = m_style.placeName(m_catalogue[row.place]);
        switch (change.kind) {
        case ChangeClass::Kind::Percent:
            return m_style.say(Wording::ArrivalsPercent,
                               {{QLatin1String("place"), place},
                                {QLatin1String("percent"), percentText(change.percent, m_style)}});
        case ChangeClass::Kind::Equal:
        case ChangeClass::Kind::Slight:
            return m_style.say(Wording::ArrivalsPlace, {{QLatin1String("place"), place}});
        case ChangeClass::Kind::FromTo:
        case ChangeClass::Kind::BaseZero:
        case ChangeClass::Kind::AlmostAll:
            return m_style.say(
                Wording::ArrivalsFromTo,
                {{QLatin1String("place"), place},
                 {QLatin1String("from"), m_style.numbers().digits(*row.figure.base.amount)},
                 {QLatin1String("to"), m_style.numbers().digits(*row.figure.current.amount)}});
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Gap gapOfArrivals() const
    {
        for (const CountryComparison &row : m_figures.arrivals) {
            for (const FactsheetFigure *side : {&row.figure.current, &row.figure.base}) {
                if (side->gap) {
                    return *side->gap;
                }
            }
            if (row.figure.scopeBreak) {
                return *row.figure.scopeBreak;
            }
        }
        return {Gap::Kind::NoIndicator, {}, {}, {}};
    }

    const FactsheetFigures &m_figures;
    const EditionStyle &m_style;
    const Catalogue &m_catalogue;
    Month m_month;
    InflectedText m_region;
};

} // namespace

std::vector<FurtherSentence> furtherSentences(const FactsheetFigures &figures,
                                              const EditionStyle &style, const Catalogue &catalogue)
{
    const FurtherComposer composer(figures, style, catalogue);
    const FurtherFigures &further = figures.further;
    const Month month = figures.query.month;
    const Month yearsBack = month - months(12 * FurtherFigures::kYearsBack);
    const Period basePeriod = *Period::make(*Month::make(yearsBack.year(), 1), yearsBack);
    std::vector<FurtherSentence> sentences{
        {u"movements_month"_s,
         composer.movements(Period::of(month), further.movementsOnMonth,
                            monthWords(month - months(1), style))},
        {u"movements_month_year"_s,
         composer.movements(Period::of(month), further.movementsOnYear,
                            monthWords(month - months(12), style))},
        {u"movements_years"_s,
         composer.movements(figures.period, further.movementsOnYears,
                            samePeriodWords(basePeriod, style))},
        {u"present_month"_s, composer.present(further.presentOnMonth, month - months(1))},
        {u"present_year"_s, composer.present(further.presentOnYear, month - months(12))},
        {u"present_years"_s, composer.present(further.presentOnYears, yearsBack)},
        {u"arrivals"_s, composer.arrivals()},
        {u"nationalities"_s, composer.nationalities()},
        {u"uasc_share"_s, composer.childrenShare()},
        {u"asylum"_s, composer.asylum()},
    };
    if (figures.query.isOfCountry()) {
        std::erase_if(sentences, [](const FurtherSentence &sentence) {
            return sentence.key.startsWith(u"movements"_s) || sentence.key == u"arrivals"_s;
        });
    }
    return sentences;
}

} // namespace mm
