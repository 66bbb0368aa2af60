// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/month.h"

namespace mm {

std::optional<Month> Month::parse(QStringView iso)
{
    const auto digits = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (iso.size() != 7 || iso[4] != u'-' || !digits(iso.first(4)) || !digits(iso.sliced(5))) {
        return std::nullopt;
    }
    return make(iso.first(4).toInt(), iso.sliced(5).toInt());
}

std::optional<Month> Month::of(const QDate &date)
{
    return date.isValid() ? make(date.year(), date.month()) : std::nullopt;
}

QDate Month::firstDay() const
{
    return {year(), number(), 1};
}

QDate Month::lastDay() const
{
    return firstDay().addMonths(1).addDays(-1);
}

QString Month::toString() const
{
    return QStringLiteral("%1-%2")
        .arg(year(), 4, 10, QChar(u'0'))
        .arg(number(), 2, 10, QChar(u'0'));
}

} // namespace mm
