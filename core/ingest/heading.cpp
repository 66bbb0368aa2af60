// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/heading.h"

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
    heading.contradicts = heading.contradicts || !heading.span;
}

void addMonth(Heading &heading, const MonthMention &mention)
{
    heading.contradicts = heading.contradicts || (heading.month && *heading.month != mention.month)
        || (heading.year && mention.year && *heading.year != *mention.year);
    heading.month = mention.month;
    heading.year = mention.year ? mention.year : heading.year;
    heading.hasShortYear = heading.hasShortYear || mention.shortYear;
}

void addTime(Heading &heading, const TimeText &time)
{
    heading.contradicts = heading.contradicts || time.isDoubtful;
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
void followNeighbours(std::vector<Heading> &axis)
{
    const Heading *before = nullptr;
    for (Heading &heading : axis) {
        if (!heading.month) {
            continue;
        }
        if (!heading.year && before && before->year) {
            const bool sameYear = *heading.month > *before->month;
            const bool nextYear = *before->month == 12 && *heading.month == 1;
            if (sameYear || nextYear) {
                heading.year = *before->year + (nextYear ? 1 : 0);
            }
        }
        before = &heading;
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

Heading headingOf(std::vector<HeadingPart> parts, CellPosition at)
{
    Heading heading;
    heading.parts = std::move(parts);
    heading.at = at;
    for (const HeadingPart &part : heading.parts) {
        heading.ideas |= part.label->ideas;
        addTime(heading, part.label->time);
    }
    return heading;
}

void completeYears(std::vector<Heading> &axis, const TimeContext &context)
{
    followNeighbours(axis);
    std::vector<Heading *> open;
    std::set<int> named;
    for (Heading &heading : axis) {
        if (heading.openSpan && context.year) {
            closeSpan(heading, *context.year);
        }
        if (heading.month && !heading.year) {
            open.push_back(&heading);
            named.insert(*heading.month);
        }
    }
    if (context.span && fillSpan(open, *context.span)) {
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
