// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/page_words.h"

#include "core/factsheet/sentences.h"

namespace mm {

PageWords::PageWords(const FactsheetFigures &figures, const EditionStyle &style,
                     const Catalogue &catalogue)
    : m_figures(figures)
    , m_style(style)
    , m_catalogue(catalogue)
    , m_period(style.periodText(figures.period))
    , m_basePeriod(style.periodText(figures.basePeriod))
{
}

QString PageWords::page(Wording id) const
{
    const Month month = m_figures.query.month;
    return m_style.say(
        id,
        {{QLatin1String("when"), whenText(m_figures.period, m_style)},
         {QLatin1String("period"), m_period},
         {QLatin1String("base_period"), m_basePeriod},
         {QLatin1String("year"), QString::number(month.year())},
         {QLatin1String("base_year"), QString::number(m_figures.basePeriod.last().year())},
         {QLatin1String("month"), m_style.monthForms(month)},
         {QLatin1String("month_name"), m_style.monthName(month)},
         {QLatin1String("last_day"), m_style.dayText(month.lastDay())},
         {QLatin1String("region"), m_style.placeName(m_catalogue[m_figures.query.place])}});
}

QString PageWords::source() const
{
    return m_style.say(Wording::LabelSource, {{QLatin1String("source"), m_catalogue.source()}});
}

QString PageWords::figure(const FactsheetFigure &figure) const
{
    if (figure.amount) {
        return m_style.numbers().digits(*figure.amount);
    }
    switch (figure.gap->kind) {
    case Gap::Kind::NotApplicable:
    case Gap::Kind::NoIndicator:
    case Gap::Kind::Nobody:
    case Gap::Kind::ScopeBreak:
        return m_style.say(Wording::LabelNotApplicable);
    case Gap::Kind::Suppressed:
    case Gap::Kind::Protected:
    case Gap::Kind::Inconsistent:
        return m_style.say(Wording::LabelWithheld);
    case Gap::Kind::NotReported:
        return m_style.say(Wording::LabelNotReported);
    }
    Q_UNREACHABLE();
}

} // namespace mm
