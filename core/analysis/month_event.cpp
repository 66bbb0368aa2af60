// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_event.h"

#include "core/analysis/analysis_tr.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace mm {

QString dayWords(const QDate &date)
{
    // Within a date some languages decline the name of the month.
    const QLocale spoken(
        AnalysisTr::tr("en_GB", "Code of this language, for the month within a date"));
    return spoken.toString(date, AnalysisTr::tr("d MMMM yyyy", "a day, as QLocale writes it"));
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
