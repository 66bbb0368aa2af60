// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/heading.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace mm {

namespace {

void closeSpan(Heading &heading, int year)
{
    const auto first = Month::make(year, heading.openSpan->first);
    const auto last = Month::make(year, heading.openSpan->second);
    heading.openSpan.reset();
    heading.span = first && last ? Period::make(*first, *last) : std::nullopt;
    heading.contradicts = heading.contradicts || !heading.span;
}

void addSpan(Heading &heading, const TimeText &time)
{
    const MonthMention &a = time.months.front();
    const MonthMention &b = time.months.back();
    const auto lastYear = b.year ? b.year : heading.year;
    const auto firstYear = a.year ? a.year : lastYear;
    if (!lastYear) {
        heading.openSpan = {a.month, b.month};
        return;
    }
    const auto first = Month::make(*firstYear, a.month);
    const auto last = Month::make(*lastYear, b.month);
    heading.span = first && last ? Period::make(*first, *last) : std::nullopt;
    heading.contradicts = heading.contradicts || !heading.span || a.day.value_or(1) != 1
        || b.day.value_or(last->lastDay().day()) != last->lastDay().day();
}

void addMonth(Heading &heading, const MonthMention &mention)
{
    heading.contradicts = heading.contradicts || (heading.month && *heading.month != mention.month)
        || (heading.year && mention.year && *heading.year != *mention.year);
    heading.month = mention.month;
    heading.day = mention.day ? mention.day : heading.day;
    heading.isPartial = heading.isPartial || mention.fromDay.value_or(1) != 1;
    heading.year = mention.year ? mention.year : heading.year;
    heading.hasShortYear = heading.hasShortYear || mention.shortYear;
}

void addTime(Heading &heading, const TimeText &time)
{
    heading.isDoubtful = heading.isDoubtful || time.isDoubtful;
    heading.contradicts = heading.contradicts || time.severalYears;
    heading.isPartial = heading.isPartial || (time.isMonth() && time.isOpen);
    if (time.year) {
        heading.year = time.year;
    }
    if (time.isRange) {
        addSpan(heading, time);
    } else if (time.isMonth()) {
        addMonth(heading, time.months.front());
    } else if (!time.months.empty()) {
        heading.contradicts = true; // "May and June": no single month
    }
    if (heading.openSpan && heading.year) {
        closeSpan(heading, *heading.year);
    }
}

/// Months behind one with a year stay in that year, or pass from December to January.
void followNeighbours(std::span<Heading *const> axis)
{
    const Heading *before = nullptr;
    const auto first
        = std::ranges::find_if(axis, [](const Heading *h) { return h->month.has_value(); });
    if (first != axis.end() && !(*first)->year) {
        return; // "Jan | Jan 2024 | Feb": those without a year are not of the year beside them
    }
    for (Heading *heading : axis) {
        if (!heading->month) {
            continue;
        }
        if (!heading->year && before && before->year) {
            const bool sameYear = *heading->month > *before->month;
            const bool nextYear = *before->month == 12 && *heading->month == 1;
            if (sameYear || nextYear) {
                heading->year = *before->year + (nextYear ? 1 : 0);
            }
        }
        before = heading;
    }
}

/// "Jan-25" alone may be a day of January; beside "Dec-24", or under "2025", it is not.
void doubtShortYears(std::span<Heading *const> axis, const TimeContext &context)
{
    const auto isShort = [](const Heading *heading) { return heading->hasShortYear; };
    if (std::ranges::count_if(axis, isShort) != 1) {
        return;
    }
    Heading &only = **std::ranges::find_if(axis, isShort);
    const bool confirmed
        = only.year == context.year || (context.month && only.year == context.month->year())
        || std::ranges::any_of(axis, [&](const Heading *other) {
               return !other->hasShortYear && other->month && other->year == only.year;
           });
    only.isDoubtful = only.isDoubtful || !confirmed;
}

/// A spreadsheet makes "Jan-25" the 25th of January of the year it is typed in.
void doubtTypedYears(std::span<Heading *const> axis)
{
    constexpr int kCentury = 2000;
    constexpr int kFirstDoubtfulDay = 20; // months from 2020 on
    constexpr int kNear = 5; // years between the figures and the typing
    for (Heading *heading : axis) {
        const int day = heading->day.value_or(0);
        const int year = heading->year.value_or(0);
        const auto month = Month::make(year, heading->month.value_or(0));
        const bool doubtful = month && day >= kFirstDoubtfulDay && day != month->lastDay().day()
            && year != kCentury + day && std::abs(year - kCentury - day) <= kNear;
        heading->isDoubtful = heading->isDoubtful || doubtful;
    }
}

/// "01/02/2025" beside "01/01/2025" and "01/03/2025": months in a row, each by its first day.
void trustDatesInARow(std::span<Heading *const> axis)
{
    constexpr int kEnough = 3;
    int dates = 0;
    std::optional<Month> before;
    for (const Heading *heading : axis) {
        if (!heading->month || !heading->year) {
            continue;
        }
        const auto month = Month::make(*heading->year, *heading->month);
        if (!month || (before && *month != *before + months(1))) {
            return;
        }
        before = month;
        ++dates;
    }
    if (dates >= kEnough) {
        for (Heading *heading : axis) {
            heading->isDoubtful = false;
        }
    }
}

/// Dates that are neither the first nor the last day of a month stand for days, unless they go
/// from month to month; so do several days of one month.
void doubtDays(std::span<Heading *const> axis)
{
    constexpr std::size_t kEnough = 3;
    std::map<Month, std::set<int>> days;
    bool odd = false;
    for (const Heading *heading : axis) {
        const auto month = Month::make(heading->year.value_or(0), heading->month.value_or(0));
        if (month && heading->day && !heading->isDoubtful) {
            days[*month].insert(*heading->day);
            odd = odd || (*heading->day != 1 && *heading->day != month->lastDay().day());
        }
    }
    const bool several
        = std::ranges::any_of(days, [](const auto &month) { return month.second.size() > 1; });
    if (!several && (!odd || days.size() >= kEnough)) {
        return;
    }
    for (Heading *heading : axis) {
        const auto month = Month::make(heading->year.value_or(0), heading->month.value_or(0));
        const bool whole = month && days.contains(*month) && days[*month].size() == 1
            && (*days[*month].begin() == 1 || *days[*month].begin() == month->lastDay().day());
        heading->isPartial = heading->isPartial || (month && heading->day && !whole);
    }
}

/// A title names the first and the last month: the months between must be there one by one.
bool fillSpan(const std::vector<Heading *> &open, Period span)
{
    if (std::ssize(open) != span.length()) {
        return false;
    }
    Month month = span.first();
    for (const Heading *heading : open) {
        if (*heading->month != month.number()) {
            return false;
        }
        month = month + months(1);
    }
    month = span.first();
    for (Heading *heading : open) {
        heading->year = month.year();
        month = month + months(1);
    }
    return true;
}

} // namespace

Heading headingOf(const HeadingCells &parts, CellPosition at)
{
    Heading heading;
    heading.parts = parts;
    heading.at = at;
    for (const HeadingPart &part : heading.parts) {
        heading.ideas |= part.label->ideas;
        addTime(heading, part.label->time);
    }
    return heading;
}

void completeYears(std::span<Heading *const> axis, const TimeContext &context)
{
    doubtShortYears(axis, context);
    trustDatesInARow(axis);
    doubtTypedYears(axis);
    doubtDays(axis);
    followNeighbours(axis);
    std::vector<Heading *> open;
    std::set<int> named;
    for (Heading *heading : axis) {
        if (heading->openSpan && context.year) {
            closeSpan(*heading, *context.year);
        }
        if (heading->month && !heading->year) {
            open.push_back(heading);
            named.insert(*heading->month);
        }
    }
    if (context.span && fillSpan(open, *context.span)) {
        return;
    }
    if (context.month && !context.year) {
        // As of October 2026, months up to October are of that year; later ones say nothing.
        for (Heading *heading : open) {
            if (*heading->month <= context.month->number() && named.size() == open.size()) {
                heading->year = context.month->year();
            }
        }
        return;
    }
    const bool eachOnce = named.size() == open.size();
    if (!eachOnce || !context.year) {
        return;
    }
    for (Heading *heading : open) {
        heading->year = context.year;
    }
}

} // namespace mm
