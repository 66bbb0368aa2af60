// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/figures_json.h"

#include "core/analysis/percent.h"
#include "core/factsheet/reasons.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr double kPercent = 100.0;

QJsonValue amountJson(Amount amount)
{
    return amount.isWhole() ? QJsonValue(amount.thousandths() / Amount::kScale)
                            : QJsonValue(amount.toDouble());
}

QString gapName(Gap::Kind kind)
{
    switch (kind) {
    case Gap::Kind::NotReported:
        return u"not_reported"_s;
    case Gap::Kind::Suppressed:
        return u"suppressed"_s;
    case Gap::Kind::Protected:
        return u"protected"_s;
    case Gap::Kind::NotApplicable:
        return u"not_applicable"_s;
    case Gap::Kind::Inconsistent:
        return u"inconsistent"_s;
    case Gap::Kind::NoIndicator:
        return u"no_indicator"_s;
    case Gap::Kind::Nobody:
        return u"nobody"_s;
    case Gap::Kind::ScopeBreak:
        return u"scope_break"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject periodJson(Period period, const AsOf &asOf, const EditionStyle &style)
{
    return {{u"first"_s, period.first().toString()},
            {u"last"_s, period.last().toString()},
            {u"words"_s, style.periodText(period)},
            {u"as_of"_s, asOf.toString()}};
}

/// Why two figures have no percent, in the words of a comparison.
QJsonValue noPercentJson(const ComparedFigure &figure)
{
    const FactsheetFigure &current = figure.current;
    const FactsheetFigure &base = figure.base;
    if (current.has(Gap::Kind::NotApplicable) || base.has(Gap::Kind::NotApplicable)) {
        return noPercentName(NoPercent::NotApplicable);
    }
    if (current.has(Gap::Kind::Suppressed) || base.has(Gap::Kind::Suppressed)) {
        return noPercentName(NoPercent::Suppressed);
    }
    if (!current.amount) {
        return noPercentName(NoPercent::CurrentMissing);
    }
    if (!base.amount) {
        return noPercentName(NoPercent::BaseMissing);
    }
    if (figure.scopeBreak) {
        return noPercentName(NoPercent::ScopeBreak);
    }
    return base.amount->isZero() ? noPercentName(NoPercent::BaseZero) : QJsonValue();
}

class Writer {
public:
    Writer(const Factsheet &factsheet, const EditionStyle &style, const Catalogue &catalogue)
        : m_figures(factsheet.figures)
        , m_shares(factsheet.sentences.shares)
        , m_style(style)
        , m_catalogue(catalogue)
    {
    }

    [[nodiscard]] QJsonObject write() const
    {
        QJsonObject object{
            {u"period"_s, periodJson(m_figures.period, m_figures.query.asOf, m_style)},
            {u"base_period"_s, periodJson(m_figures.basePeriod, m_figures.query.baseAsOf, m_style)},
            {u"mixed_movements"_s, compared(m_figures.movements)},
            {u"new_arrivals"_s, arrivals(m_figures.arrivals)},
            {u"new_arrivals_of_month"_s, arrivals(m_figures.monthArrivals)},
            {u"asylum"_s, asylum()},
            {u"present"_s, presence()},
            {u"nationalities"_s, nationalities()}};
        if (m_figures.own) {
            object.remove(u"mixed_movements"_s);
            object.insert(u"own_arrivals"_s, compared(m_figures.own->period));
            object.insert(u"own_arrivals_by_month"_s, byMonth(m_figures.own->byMonth));
        }
        return object;
    }

private:
    [[nodiscard]] QJsonObject figure(const FactsheetFigure &figure, const QString &counted) const
    {
        QJsonObject object{{u"value"_s, figure.amount ? amountJson(*figure.amount) : QJsonValue()},
                           {counted + u"_reported"_s, figure.reported},
                           {counted + u"_expected"_s, figure.expected},
                           {u"provisional"_s, figure.provisional}};
        if (figure.gap) {
            object.insert(u"status"_s, gapName(figure.gap->kind));
            object.insert(u"missing_because"_s, reasonText(*figure.gap, m_style, m_catalogue));
        }
        return object;
    }

    [[nodiscard]] QJsonObject months(const FactsheetFigure &figure) const
    {
        return this->figure(figure, u"months"_s);
    }

    [[nodiscard]] QJsonObject region(const RegionFigure &figure) const
    {
        QJsonObject object
            = this->figure(figure.figure, figure.isSum ? u"countries"_s : u"months"_s);
        object.insert(u"is_sum"_s, figure.isSum);
        if (figure.differsFromSum()) {
            object.insert(u"sum_of_countries"_s, amountJson(*figure.sumOfCountries));
        }
        return object;
    }

    [[nodiscard]] QJsonObject compared(const ComparedFigure &figure) const
    {
        const auto percent = figure.percent();
        const bool both = figure.current.amount && figure.base.amount;
        return {{u"current"_s, months(figure.current)},
                {u"base"_s, months(figure.base)},
                {u"change"_s,
                 both ? amountJson(*figure.current.amount - *figure.base.amount) : QJsonValue()},
                {u"percent"_s, percent ? QJsonValue(*percent) : QJsonValue()},
                {u"no_percent_because"_s, noPercentJson(figure)}};
    }

    [[nodiscard]] QJsonObject named(PlaceId place, QJsonObject object) const
    {
        object.insert(u"country"_s, m_catalogue[place].code);
        object.insert(u"label"_s, m_catalogue[place].label);
        return object;
    }

    [[nodiscard]] QJsonArray arrivals(const std::vector<CountryComparison> &countries) const
    {
        QJsonArray rows;
        for (const CountryComparison &row : countries) {
            rows.append(named(row.place, compared(row.figure)));
        }
        return rows;
    }

    [[nodiscard]] QJsonArray asylum() const
    {
        QJsonArray rows;
        for (const AsylumFigures &row : m_figures.asylum) {
            if (row.base) {
                rows.append(QJsonObject{
                    {u"indicator"_s, m_catalogue[row.indicator].code},
                    {u"label"_s, m_catalogue[row.indicator].label},
                    {u"own"_s, compared({row.region.figure, *row.base, row.scopeBreak})}});
                continue;
            }
            QJsonArray countries;
            for (const CountryFigure &country : row.countries) {
                countries.append(named(country.place, months(country.figure)));
            }
            rows.append(QJsonObject{{u"indicator"_s, m_catalogue[row.indicator].code},
                                    {u"label"_s, m_catalogue[row.indicator].label},
                                    {u"countries"_s, countries},
                                    {u"region"_s, region(row.region)}});
        }
        return rows;
    }

    [[nodiscard]] QJsonObject presence() const
    {
        const Presence &presence = m_figures.presence;
        QJsonArray countries;
        for (const CountryFigure &country : presence.countries) {
            countries.append(named(country.place, withShare(country)));
        }
        return {{u"total"_s, region(presence.total)},
                {u"in_centres"_s, region(presence.inCentres)},
                {u"outside"_s, region(presence.outside)},
                {u"uasc"_s, region(presence.children)},
                {u"countries"_s, countries},
                {u"by_month"_s, byMonth(m_figures.presentByMonth)}};
    }

    [[nodiscard]] QJsonArray byMonth(const std::vector<MonthFigure> &months) const
    {
        QJsonArray rows;
        for (const MonthFigure &month : months) {
            QJsonObject object = region(month.region);
            object.insert(u"month"_s, month.month.toString());
            rows.append(object);
        }
        return rows;
    }

    [[nodiscard]] QJsonObject withShare(const CountryFigure &country) const
    {
        QJsonObject object = months(country.figure);
        if (!m_shares || !country.figure.amount) {
            return object;
        }
        const double total = m_figures.presence.total.figure.amount->toDouble();
        object.insert(u"share"_s, country.figure.amount->toDouble() / total * kPercent);
        for (const ShareGroup &group : m_shares->groups) {
            if (std::ranges::find(group.places, country.place) != group.places.end()) {
                object.insert(u"share_words"_s, shareText(group.share, m_style));
            }
        }
        return object;
    }

    [[nodiscard]] QJsonObject nationalities() const
    {
        const Nationalities &all = m_figures.nationalities;
        if (all.gap) {
            return {{u"named"_s, QJsonArray()},
                    {u"missing_because"_s, reasonText(*all.gap, m_style, m_catalogue)}};
        }
        const auto shown
            = std::min(all.named.size(), static_cast<std::size_t>(m_style.mostCommon()));
        QJsonArray named;
        for (std::size_t i = 0; i < shown; ++i) {
            const NationalityFigure &row = all.named[i];
            named.append(
                QJsonObject{{u"nationality"_s, m_catalogue[row.nationality].code},
                            {u"value"_s, amountJson(row.amount)},
                            {u"share"_s, row.amount.toDouble() / all.total.toDouble() * kPercent}});
        }
        const NationalityRemainder rest = remainderBeside(all, shown);
        return {{u"named"_s, named},
                {u"others"_s, amountJson(rest.others)},
                {u"unknown"_s, rest.unknown ? amountJson(*rest.unknown) : QJsonValue()},
                {u"total"_s, amountJson(all.total)}};
    }

    const FactsheetFigures &m_figures;
    const std::optional<ShareList> &m_shares;
    const EditionStyle &m_style;
    const Catalogue &m_catalogue;
};

} // namespace

QJsonObject figuresJson(const Factsheet &factsheet, const EditionStyle &style,
                        const Catalogue &catalogue)
{
    return Writer(factsheet, style, catalogue).write();
}

} // namespace mm
