// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style.h"

#include <algorithm>

namespace mm {

namespace {

QString joined(const std::vector<QString> &items, const QString &comma, const QString &last)
{
    QString text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) {
            text += i + 1 == items.size() ? last : comma;
        }
        text += items[i];
    }
    return text;
}

/// English: eight, eleven, eighteen, eighty … and the same followed by whole thousands.
bool beginsWithVowel(qint64 number)
{
    while (number >= 1000) {
        number /= 1000;
    }
    return number == 11 || number == 18 || QString::number(number).startsWith(u'8');
}

std::size_t indexOf(Month month)
{
    return static_cast<std::size_t>(month.number() - 1);
}

} // namespace

QString EditionStyle::say(Wording id, TextTemplate::Values values) const
{
    return m_parts.wording[static_cast<std::size_t>(id)].in(PluralForm::Other).fill(values);
}

QString EditionStyle::sayBeside(qint64 printed, Wording id, TextTemplate::Values values) const
{
    const PluralForm form = pluralForm(m_parts.language.plural, printed);
    return m_parts.wording[static_cast<std::size_t>(id)].in(form).fill(values);
}

QString EditionStyle::sayCount(qint64 count, qint64 printed, Wording none,
                               TextTemplate::Values values) const
{
    const auto step = static_cast<int>(std::clamp<qint64>(count, 0, 2));
    return sayBeside(printed, static_cast<Wording>(static_cast<int>(none) + step), values);
}

QString EditionStyle::list(const std::vector<QString> &items) const
{
    return joined(items, m_parts.language.lists.comma, m_parts.language.lists.last);
}

QString EditionStyle::tie(const std::vector<QString> &items) const
{
    return joined(items, m_parts.language.lists.comma, m_parts.language.lists.lastOfTie);
}

QString EditionStyle::articleBefore(qint64 number) const
{
    return beginsWithVowel(number) ? m_parts.language.articleBeforeVowel : m_parts.language.article;
}

InflectedText EditionStyle::monthName(Month month) const
{
    return m_parts.language.months[indexOf(month)];
}

const QString &EditionStyle::briefMonthName(Month month) const
{
    return m_parts.language.monthsBrief[indexOf(month)];
}

InflectedText EditionStyle::monthForms(Month month) const
{
    return m_parts.language.month(month);
}

QString EditionStyle::periodText(Period period) const
{
    if (period.length() == 1) {
        return monthText(period.first());
    }
    const bool oneYear = period.first().year() == period.last().year();
    return (oneYear ? monthName(period.first()).plain() : monthText(period.first())) + u'–'
        + monthText(period.last());
}

QString EditionStyle::dayText(QDate day) const
{
    return m_parts.language.day(day);
}

InflectedText EditionStyle::placeName(const Place &place) const
{
    const auto local = m_parts.language.places.constFind(place.code);
    return local == m_parts.language.places.constEnd() ? InflectedText(place.name) : local->name;
}

InflectedText EditionStyle::tiedPlaces(const std::vector<const Place *> &places) const
{
    const auto joinedIn = [&](const QString &name) {
        std::vector<QString> texts;
        texts.reserve(places.size());
        for (const Place *place : places) {
            texts.push_back(placeName(*place).in(name));
        }
        return tie(texts);
    };
    std::vector<InflectedText::Form> forms;
    for (const QString &name : m_parts.language.placeCases) {
        forms.emplace_back(name, joinedIn(name));
    }
    return {joinedIn({}), std::move(forms)};
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

} // namespace mm
