// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_point.h"

namespace mm {

QString PeriodPoint::words(const MonthNames &names) const
{
    const auto name = [&](int month) { return names.full[static_cast<std::size_t>(month - 1)]; };
    QString number = year ? QString::number(*year) : QString();
    if (year && first == 1 && last == 12) {
        return number;
    }
    const QString span = first == last ? name(first) : name(first) + u'–' + name(last);
    return year ? span + u' ' + number : span;
}

Result<Period, PointFault> periodBetween(PeriodPoint from, PeriodPoint to,
                                         std::optional<int> fallbackYear)
{
    const int newYear = from.first > to.last ? 1 : 0;
    if (!from.year && !to.year) {
        to.year = fallbackYear;
    }
    if (!from.year && !to.year) {
        return tl::make_unexpected(PointFault::NoYear);
    }
    const int firstYear = from.year ? *from.year : *to.year - newYear;
    const int lastYear = to.year ? *to.year : *from.year + newYear;
    const auto first = Month::make(firstYear, from.first);
    const auto last = Month::make(lastYear, to.last);
    if (!first || !last) {
        return tl::make_unexpected(PointFault::UnknownYear);
    }
    const auto period = Period::make(*first, *last);
    return period ? Result<Period, PointFault>(*period)
                  : tl::make_unexpected(PointFault::EndsBeforeItBegins);
}

} // namespace mm
