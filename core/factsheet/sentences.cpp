// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/sentences.h"

#include "core/factsheet/change_clause.h"
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
        , m_month(style.monthText(figures.query.month))
        , m_region(catalogue[kRegion].name)
    {
    }

    [[nodiscard]] Sentence mixedMovements() const
    {
        const auto &current = m_figures.movements.current;
        if (!current.amount) {
            return withheld(*current.gap);
        }
        const qint64 count = current.amount->rounded();
        return capitalised(
            m_style.sayCount(count, Wording::MovementsNone,
                             {{QLatin1String("when"), whenText(m_figures.period, m_style)},
                              {kCount, countText(count, m_style)},
                              {QLatin1String("change"), movementsChange(*current.amount)},
                              {kRegionField, m_region}}));
    }

    [[nodiscard]] Sentence present(const std::optional<ShareList> &shares) const
    {
        const FactsheetFigure &total = m_figures.presence.total.figure;
        if (!total.amount) {
            return withheld(*total.gap);
        }
        const qint64 count = total.amount->rounded();
        QString text = capitalised(m_style.sayCount(count, Wording::PresentNone,
                                                    {{kMonth, m_month},
                                                     {kCount, countText(count, m_style)},
                                                     {QLatin1String("children"), childrenClause()},
                                                     {kRegionField, m_region}}));
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

    [[nodiscard]] QString baseText() const
    {
        return m_figures.basePeriod.length() == 1
            ? m_style.say(Wording::BaseOneMonth,
                          {{kMonth, m_style.monthText(m_figures.basePeriod.last())}})
            : m_style.say(Wording::BaseSeveralMonths);
    }

    [[nodiscard]] QString movementsChange(Amount current) const
    {
        const FactsheetFigure &base = m_figures.movements.base;
        if (base.amount) {
            return sayChange(current, *base.amount, baseText(), m_style);
        }
        return m_style.say(
            Wording::ChangeBaseMissing,
            {{QLatin1String("base"), baseText()},
             {QLatin1String("reason"), reasonText(*base.gap, m_style, m_catalogue)}});
    }

    [[nodiscard]] QString childrenClause() const
    {
        const auto &children = m_figures.presence.children.figure.amount;
        if (!children) {
            return {};
        }
        const qint64 count = children->rounded();
        return m_style.sayCount(count, Wording::ChildrenNone,
                                {{kCount, m_style.numbers().running(count)}});
    }

    /// A sentence about a part of the persons present; its number is the exact one.
    [[nodiscard]] QString stock(Amount amount, Wording none) const
    {
        const qint64 count = amount.rounded();
        return capitalised(m_style.sayCount(count, none,
                                            {{kMonth, m_month},
                                             {kCount, m_style.numbers().running(count)},
                                             {kRegionField, m_region}}));
    }

    const FactsheetFigures &m_figures;
    const EditionStyle &m_style;
    const Catalogue &m_catalogue;
    QString m_month;
    QString m_region;
};

QString groupPlaces(const ShareGroup &group, const EditionStyle &style, const Catalogue &catalogue)
{
    std::vector<QString> names;
    names.reserve(group.places.size());
    for (const PlaceId place : group.places) {
        names.push_back(catalogue[place].name);
    }
    return style.tie(names);
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
        return style.say(Wording::WhenOneMonth, {{kMonth, style.monthText(yearToDate.last())}});
    }
    return style.say(Wording::WhenSeveralMonths,
                     {{QLatin1String("first"), style.monthName(yearToDate.first())},
                      {QLatin1String("last"), style.monthText(yearToDate.last())}});
}

QString shareText(const PrintedShare &share, const EditionStyle &style)
{
    if (share.isLessThanOne()) {
        return style.say(Wording::ShareLessThanOne);
    }
    if (share.isMoreThan99()) {
        return style.say(Wording::ShareMoreThan99);
    }
    const NumberStyle &numbers = style.numbers();
    return style.say(numbers.hasWord(share.percent()) ? Wording::PercentInWords : Wording::Percent,
                     {{QLatin1String("number"), numbers.running(share.percent())}});
}

QString sharesSentence(const ShareList &list, Amount total, const EditionStyle &style,
                       const Catalogue &catalogue)
{
    const ShareGroup &first = list.groups.front();
    const QString places = groupPlaces(first, style, catalogue);
    if (first.share.percent() == 100 && !first.share.isMoreThan99()) {
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
                              style.largestRemainder());
    }
    Sentence present = composer.present(shares);
    return {composer.mixedMovements(), std::move(present), composer.outside(), composer.uasc(),
            std::move(shares)};
}

} // namespace mm
