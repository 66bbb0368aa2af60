// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/sentences.h"

#include "core/analysis/percent.h"
#include "core/factsheet/change_clause.h"
#include "core/factsheet/further_sentences.h"
#include "core/factsheet/reasons.h"

namespace mm {

namespace {

constexpr QLatin1String kCount("count");
constexpr QLatin1String kMonth("month");
constexpr QLatin1String kRegionField("region");

class Composer {
public:
    Composer(const FactsheetFigures &figures, const EditionStyle &style, const Catalogue &catalogue)
        : m_figures(figures)
        , m_style(style)
        , m_catalogue(catalogue)
        , m_month(style.monthForms(figures.query.month))
        , m_region(style.placeName(catalogue[figures.query.place]))
    {
    }

    [[nodiscard]] std::optional<Sentence> arrivals() const
    {
        if (!m_figures.own) {
            return std::nullopt;
        }
        const ComparedFigure &figure = m_figures.own->period;
        if (!figure.current.amount) {
            return withheld(*figure.current.gap);
        }
        const qint64 count = figure.current.amount->rounded();
        const BaseWords base = lastYearWords(m_figures.basePeriod, m_style);
        return capitalised(m_style.sayCount(
            count, printedCount(count, m_style), Wording::CountryArrivalsNone,
            {{QLatin1String("when"), whenText(m_figures.period, m_style)},
             {kCount, countText(count, m_style)},
             {QLatin1String("change"), comparison(figure, base, m_style, m_catalogue)},
             {kRegionField, m_region}}));
    }

    [[nodiscard]] Sentence mixedMovements() const
    {
        return movementsSentence(m_figures.period, m_figures.movements,
                                 lastYearWords(m_figures.basePeriod, m_style), m_style,
                                 m_catalogue);
    }

    [[nodiscard]] Sentence present(const std::optional<ShareList> &shares) const
    {
        const FactsheetFigure &total = m_figures.presence.total.figure;
        if (!total.amount) {
            return withheld(*total.gap);
        }
        QString text
            = presentSentence(total.amount->rounded(), m_figures.query.month,
                              m_catalogue[m_figures.query.place], childrenClause(), m_style);
        if (shares && !shares->groups.empty()) {
            text += u' ' + sharesSentence(*shares, *total.amount, m_style, m_catalogue);
        }
        return text;
    }

    [[nodiscard]] Sentence outside() const
    {
        const FactsheetFigure &outside = m_figures.presence.outside.figure;
        return outside.amount ? stock(*outside.amount, Wording::OutsideNone)
                              : withheld(*outside.gap);
    }

    [[nodiscard]] Sentence uasc() const
    {
        const FactsheetFigure &children = m_figures.presence.children.figure;
        return children.amount ? stock(*children.amount, Wording::UascNone)
                               : withheld(*children.gap);
    }

private:
    [[nodiscard]] Sentence withheld(const Gap &gap) const
    {
        return failure(reasonSentence(gap, m_style, m_catalogue));
    }

    [[nodiscard]] QString childrenClause() const
    {
        const auto &children = m_figures.presence.children.figure.amount;
        if (!children) {
            return {};
        }
        const qint64 count = children->rounded();
        return m_style.sayCount(count, count, Wording::ChildrenNone,
                                {{kCount, m_style.numbers().running(count)}});
    }

    /// A sentence about a part of the persons present; its number is the exact one.
    [[nodiscard]] QString stock(Amount amount, Wording none) const
    {
        const qint64 count = amount.rounded();
        return capitalised(m_style.sayCount(count, count, none,
                                            {{kMonth, m_month},
                                             {kCount, m_style.numbers().running(count)},
                                             {kRegionField, m_region}}));
    }

    const FactsheetFigures &m_figures;
    const EditionStyle &m_style;
    const Catalogue &m_catalogue;
    InflectedText m_month;
    InflectedText m_region;
};

InflectedText groupPlaces(const ShareGroup &group, const EditionStyle &style,
                          const Catalogue &catalogue)
{
    std::vector<const Place *> places;
    places.reserve(group.places.size());
    for (const PlaceId place : group.places) {
        places.push_back(&catalogue[place]);
    }
    return style.tiedPlaces(places);
}

QString groupShare(const ShareGroup &group, const EditionStyle &style)
{
    const QString share = shareText(group.share, style);
    return group.places.size() == 1
        ? share
        : style.say(Wording::ShareEach, {{QLatin1String("share"), share}});
}

} // namespace

QString whenText(const Period &yearToDate, const EditionStyle &style)
{
    if (yearToDate.length() == 1) {
        return style.say(Wording::WhenOneMonth, {{kMonth, style.monthForms(yearToDate.last())}});
    }
    return style.say(Wording::WhenSeveralMonths,
                     {{QLatin1String("first"), style.monthName(yearToDate.first())},
                      {QLatin1String("last"), style.monthForms(yearToDate.last())}});
}

Sentence movementsSentence(Period period, const ComparedFigure &figure, const BaseWords &base,
                           const EditionStyle &style, const Catalogue &catalogue)
{
    if (!figure.current.amount) {
        return failure(reasonSentence(*figure.current.gap, style, catalogue));
    }
    const qint64 count = figure.current.amount->rounded();
    return capitalised(
        style.sayCount(count, printedCount(count, style), Wording::MovementsNone,
                       {{QLatin1String("when"), whenText(period, style)},
                        {kCount, countText(count, style)},
                        {QLatin1String("change"), comparison(figure, base, style, catalogue)},
                        {kRegionField, style.placeName(catalogue[kRegion])}}));
}

QString presentSentence(qint64 count, Month month, const Place &place, const QString &clause,
                        const EditionStyle &style)
{
    // "Some" of a handful would be silly.
    constexpr qint64 kSome = 10;
    const QString text = countText(count, style);
    return capitalised(style.sayCount(
        count, printedCount(count, style), Wording::PresentNone,
        {{kMonth, style.monthForms(month)},
         {kCount, text},
         {QLatin1String("about"),
          count < kSome ? text : style.say(Wording::CountAbout, {{QLatin1String("number"), text}})},
         {QLatin1String("children"), clause},
         {kRegionField, style.placeName(place)}}));
}

QString comparison(const ComparedFigure &figure, const BaseWords &base, const EditionStyle &style,
                   const Catalogue &catalogue)
{
    if (figure.isComparable()) {
        return sayChange(*figure.current.amount, *figure.base.amount, base, style);
    }
    return style.say(Wording::ChangeBaseMissing,
                     {{QLatin1String("base"), base.compared},
                      {QLatin1String("reason"), reasonText(*figure.gap(), style, catalogue)}});
}

PrintedShare printedShare(Amount part, Amount total, const EditionStyle &style)
{
    const int decimals = style.numbers().percentDecimals;
    return PrintedShare::of(roundedShare(part, total, decimals).value_or(0), part == total,
                            decimals);
}

std::optional<QString> endOfScale(const PrintedShare &share, const EditionStyle &style,
                                  Wording lessThanOne, Wording moreThan99)
{
    constexpr qint64 kAll = 100;
    const auto say = [&](Wording id, qint64 limit) {
        return style.say(id, {{QLatin1String("limit"), percentText(limit, style)}});
    };
    if (share.isLessThanOne()) {
        return say(lessThanOne, 1);
    }
    return share.isMoreThan99()
        ? std::optional(say(moreThan99, kAll * style.numbers().onePercent() - 1))
        : std::nullopt;
}

QString shareText(const PrintedShare &share, const EditionStyle &style)
{
    if (const auto end
        = endOfScale(share, style, Wording::ShareLessThanOne, Wording::ShareMoreThan99)) {
        return *end;
    }
    const NumberStyle &numbers = style.numbers();
    if (numbers.percentDecimals == 0 && numbers.hasWord(share.percent())) {
        return style.say(Wording::PercentInWords,
                         {{QLatin1String("number"), numbers.running(share.percent())}});
    }
    return percentText(share.percent(), style);
}

QString sharesSentence(const ShareList &list, Amount total, const EditionStyle &style,
                       const Catalogue &catalogue)
{
    const ShareGroup &first = list.groups.front();
    const InflectedText places = groupPlaces(first, style, catalogue);
    if (first.share.isEverybody()) {
        const bool onePerson = total == Amount::of(1);
        return style.say(onePerson ? Wording::SharesSinglePerson : Wording::SharesAll,
                         {{QLatin1String("place"), places}});
    }
    std::vector<QString> followers;
    for (std::size_t i = 1; i < list.groups.size(); ++i) {
        const ShareGroup &group = list.groups[i];
        followers.push_back(
            style.say(Wording::ShareFollower,
                      {{QLatin1String("places"), groupPlaces(group, style, catalogue)},
                       {QLatin1String("share"), groupShare(group, style)}}));
    }
    const QString rest = followers.empty()
        ? QString()
        : style.say(Wording::ShareFollowers, {{QLatin1String("list"), style.list(followers)}});
    return style.say(Wording::SharesRanked,
                     {{QLatin1String("share"), groupShare(first, style)},
                      {QLatin1String("places"), places},
                      {QLatin1String("followers"), rest}});
}

FactsheetSentences composeSentences(const FactsheetFigures &figures, const EditionStyle &style,
                                    const Catalogue &catalogue)
{
    const Composer composer(figures, style, catalogue);
    const Presence &presence = figures.presence;
    std::optional<ShareList> shares;
    if (!presence.sharesGap) {
        shares = divideRegion(presence.countries, *presence.total.figure.amount, catalogue,
                              style.largestRemainder(), style.numbers().percentDecimals);
    }
    Sentence present = composer.present(shares);
    return {composer.mixedMovements(), std::move(present),
            composer.outside(),        composer.uasc(),
            std::move(shares),         furtherSentences(figures, style, catalogue),
            composer.arrivals()};
}

} // namespace mm
