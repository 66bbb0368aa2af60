// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style.h"

#include "core/analysis/period_words.h"

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
    return m_parts.wording[static_cast<std::size_t>(id)].fill(values);
}

QString EditionStyle::sayCount(qint64 count, Wording none, TextTemplate::Values values) const
{
    const auto step = static_cast<int>(std::clamp<qint64>(count, 0, 2));
    return say(static_cast<Wording>(static_cast<int>(none) + step), values);
}

QString EditionStyle::list(const std::vector<QString> &items) const
{
    return joined(items, m_parts.lists.comma, m_parts.lists.last);
}

QString EditionStyle::tie(const std::vector<QString> &items) const
{
    return joined(items, m_parts.lists.comma, m_parts.lists.lastOfTie);
}

QString EditionStyle::articleBefore(qint64 number) const
{
    return beginsWithVowel(number) ? m_parts.articleBeforeVowel : m_parts.article;
}

const QString &EditionStyle::monthName(Month month) const
{
    return m_parts.months.full[indexOf(month)];
}

const QString &EditionStyle::briefMonthName(Month month) const
{
    return m_parts.months.brief[indexOf(month)];
}

QString EditionStyle::monthText(Month month) const
{
    return monthWords(month, m_parts.months);
}

QString EditionStyle::periodText(Period period) const
{
    return periodWords(period, m_parts.months);
}

QString EditionStyle::dayText(QDate day) const
{
    return QString::number(day.day()) + u' ' + monthText(*Month::of(day));
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

} // namespace mm
