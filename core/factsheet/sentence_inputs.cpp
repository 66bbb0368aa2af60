// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/sentence_inputs.h"

#include "core/factsheet/figure_source.h"
#include "core/factsheet/indicator_codes.h"

namespace mm {

namespace {

using Part = SentenceFigure::Part;
using Rule = SentenceFigure::Rule;

class Collector {
public:
    Collector(const Factsheet &factsheet, const Dataset &current, const Dataset &base,
              const Catalogue &catalogue, const EditionStyle &style)
        : m_factsheet(factsheet)
        , m_figures(factsheet.figures)
        , m_current(current)
        , m_base(base)
        , m_catalogue(catalogue)
        , m_style(style)
    {
    }

    SentenceInputs collect(const QString &key)
    {
        m_inputs.key = key;
        const Presence &presence = m_figures.presence;
        if (!sentenceOf(m_factsheet.sentences, key)) {
            return m_inputs;
        }
        if (key == u"mixed_movements") {
            addCompared(indicator::kMovements, m_figures.movements);
        } else if (key == u"arrivals") {
            addCompared(indicator::kArrivals, m_figures.own->period);
        } else if (key == u"present") {
            addStock(Part::Count, indicator::kPresent, presence.total.figure);
            sayRounded(presence.total.figure);
            if (presence.children.figure.amount) {
                addStock(Part::Children, indicator::kChildren, presence.children.figure);
            }
            addShares();
        } else if (key == u"outside") {
            addPart(indicator::kOutside, presence.outside.figure);
        } else if (key == u"uasc") {
            addPart(indicator::kChildren, presence.children.figure);
        }
        return std::move(m_inputs);
    }

private:
    /// What the catalogue or the sender calls impossible is no part of any sum.
    void addNumbers(SentenceFigure &figure, PlaceId place, const Dataset &data) const
    {
        for (const Month month : figure.period) {
            const ObservationKey key{{figure.indicator, place, kTotal}, month};
            const auto datum = data.at(key);
            const bool exists = !m_catalogue.notApplicableBecause(figure.indicator, place, month)
                && (!datum || datum->status() != Status::NotApplicable);
            if (exists) {
                figure.numbers.push_back({key, datum});
            }
        }
    }

    void add(Part part, QLatin1String code, PlaceId place, Period period,
             const FactsheetFigure &known, const Dataset &data)
    {
        const auto indicator = m_catalogue.findIndicator(code);
        if (!indicator) {
            return;
        }
        if (m_catalogue[*indicator].overTime() == OverTime::LastMonth) {
            period = Period::of(period.last());
        }
        const bool isSum = place == kRegion
            && FigureSource(data, m_catalogue).regionFigure(indicator, period).isSum;
        SentenceFigure figure{part,
                              isSum                     ? Rule::SumOfCountries
                                  : period.length() > 1 ? Rule::SumOfMonths
                                                        : Rule::OneNumber,
                              *indicator,
                              place,
                              period,
                              known,
                              {}};
        if (isSum) {
            for (const PlaceId country : m_catalogue.countries()) {
                addNumbers(figure, country, data);
            }
        } else {
            addNumbers(figure, place, data);
        }
        m_inputs.figures.push_back(std::move(figure));
    }

    /// The month alone: of a flow, too, the page speaks of what is there at its end.
    void addStock(Part part, QLatin1String code, const FactsheetFigure &figure)
    {
        add(part, code, m_figures.query.place, Period::of(m_figures.query.month), figure,
            m_current);
    }

    /// A part of the persons present that is larger than all of them is withheld.
    void addPart(QLatin1String code, const FactsheetFigure &figure)
    {
        addStock(Part::Count, code, figure);
        if (figure.has(Gap::Kind::Inconsistent)) {
            addStock(Part::Whole, indicator::kPresent, m_figures.presence.total.figure);
        }
    }

    void addCompared(QLatin1String code, const ComparedFigure &figure)
    {
        const PlaceId place = m_figures.query.place;
        add(Part::Count, code, place, m_figures.period, figure.current, m_current);
        sayRounded(figure.current);
        if (!figure.current.amount) {
            return; // the sentence is withheld before anything is compared
        }
        add(Part::Base, code, place, m_figures.basePeriod, figure.base, m_base);
        m_inputs.compared = figure;
        if (figure.isComparable()) {
            m_inputs.change = classifyChange(*figure.current.amount, *figure.base.amount,
                                             m_style.numbers().percentDecimals);
        }
    }

    void addShares()
    {
        const Presence &presence = m_figures.presence;
        if (m_figures.query.isOfCountry() || !presence.total.figure.amount) {
            return;
        }
        const auto &shares = m_factsheet.sentences.shares;
        m_inputs.givesShares = shares && !shares->groups.empty();
        m_inputs.sharesGap = presence.sharesGap;
        for (const CountryFigure &country : presence.countries) {
            if (!country.figure.has(Gap::Kind::NotApplicable)) {
                add(Part::Country, indicator::kPresent, country.place,
                    Period::of(m_figures.query.month), country.figure, m_current);
            }
        }
    }

    void sayRounded(const FactsheetFigure &figure)
    {
        if (figure.amount) {
            const qint64 exact = figure.amount->rounded();
            const qint64 printed = printedCount(exact, m_style);
            m_inputs.printed = printed == exact ? std::nullopt : std::optional(printed);
        }
    }

    const Factsheet &m_factsheet;
    const FactsheetFigures &m_figures;
    const Dataset &m_current;
    const Dataset &m_base;
    const Catalogue &m_catalogue;
    const EditionStyle &m_style;
    SentenceInputs m_inputs;
};

} // namespace

SentenceInputs inputsOf(const QString &key, const Factsheet &factsheet, const Dataset &current,
                        const Dataset &base, const Catalogue &catalogue, const EditionStyle &style)
{
    return Collector(factsheet, current, base, catalogue, style).collect(key);
}

} // namespace mm
