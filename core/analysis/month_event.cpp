// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_event.h"

#include "core/analysis/month_names.h"

#include <algorithm>
#include <iterator>

namespace mm {

QString dayWords(const QDate &date)
{
    const MonthNames names = englishMonthNames();
    return QStringLiteral("%1 %2 %3")
        .arg(date.day())
        .arg(names.full[static_cast<std::size_t>(date.month() - 1)])
        .arg(date.year());
}

std::vector<MonthEvent> tidied(std::vector<MonthEvent> events)
{
    for (MonthEvent &event : events) {
        event.text = event.text.simplified();
    }
    std::erase_if(events, [](const MonthEvent &event) {
        return event.text.isEmpty() || !Month::of(event.date);
    });
    std::ranges::stable_sort(events, {}, &MonthEvent::date);
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

std::vector<MonthEvent> within(const std::vector<MonthEvent> &events, Period period)
{
    std::vector<MonthEvent> found;
    std::ranges::copy_if(events, std::back_inserter(found), [period](const MonthEvent &event) {
        const auto month = Month::of(event.date);
        return month && period.contains(*month);
    });
    return found;
}

} // namespace mm
