// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cell_time.h"

#include <algorithm>

namespace mm {

namespace {

template <class Items>
bool haveMonths(const Items &items)
{
    return std::ranges::any_of(
        items, [](const auto &item) { return item.heading.month || item.heading.isSpan(); });
}

/// The span of a heading, its year taken from the other axis when it has none.
std::optional<Period> spanOf(const Heading &heading, std::optional<int> year)
{
    if (heading.span || !heading.openSpan || !year) {
        return heading.span;
    }
    const auto first = Month::make(*year, heading.openSpan->first);
    const auto last = Month::make(*year, heading.openSpan->second);
    return first && last ? Period::make(*first, *last) : std::nullopt;
}

} // namespace

CellTimes::CellTimes(const Table &table, const TimeContext &context, bool cumulative)
    : m_context(context)
    , m_cumulative(cumulative)
    , m_rowsHaveMonths(haveMonths(table.rows))
    , m_columnsHaveMonths(haveMonths(table.values))
{
}

bool CellTimes::isControl(const Heading &heading)
{
    return heading.has(Idea::Percent) || heading.has(Idea::Change)
        || heading.has(Idea::PreviousYear);
}

bool CellTimes::isTotal(const Heading &heading, bool axisHasMonths) const
{
    if (!axisHasMonths || heading.month || heading.isSpan()) {
        return false;
    }
    return heading.has(Idea::Total) || heading.year.has_value();
}

CellTime CellTimes::of(const Heading &row, const Heading &column) const
{
    using Kind = CellTime::Kind;
    CellTime time;
    time.at = m_columnsHaveMonths ? column.at : row.at;
    if (isControl(row) || isControl(column)) {
        time.kind = Kind::Control;
        return time;
    }
    for (const Heading *heading : {&row, &column}) {
        if (heading->isDoubtful) {
            time.isDoubtful = true;
            time.at = heading->at;
        }
        if (heading->isPartial) {
            time.isPartial = true;
            time.at = heading->at;
        }
        if (heading->contradicts) {
            time.kind = Kind::Contradiction;
            time.at = heading->at;
            return time;
        }
    }
    auto year = row.year ? row.year : column.year;
    if (row.year && column.year && *row.year != *column.year) {
        time.kind = Kind::Contradiction;
        return time;
    }
    const bool cumulative = row.has(Idea::Cumulative) || column.has(Idea::Cumulative);
    for (const Heading *heading : {&row, &column}) {
        if (!heading->isSpan()) {
            continue;
        }
        if (!year && !heading->span) {
            year = m_context.year;
        }
        const auto span = spanOf(*heading, year);
        if (!span) {
            time.kind = Kind::NoYear;
            time.at = heading->at;
            return time;
        }
        const bool fromJanuary
            = span->first().number() == 1 && span->first().year() == span->last().year();
        time.kind = fromJanuary ? Kind::Cumulative : Kind::Total;
        time.month = span->last();
        time.over = span;
        return time;
    }
    for (const auto &[heading, hasMonths] :
         {std::pair(&row, m_rowsHaveMonths), std::pair(&column, m_columnsHaveMonths)}) {
        const Heading &other = heading == &row ? column : row;
        if (!cumulative && !other.month && isTotal(*heading, hasMonths)) {
            time.kind = Kind::Total;
            if (heading->year) {
                time.over = Period::make(*Month::make(*heading->year, 1),
                                         *Month::make(*heading->year, 12));
            }
            return time;
        }
    }
    const auto number = row.month ? row.month : column.month;
    if (row.month && column.month && *row.month != *column.month) {
        time.kind = Kind::Contradiction;
        return time;
    }
    if (number) {
        time.month = year ? Month::make(*year, *number) : std::nullopt;
        time.kind = !time.month          ? Kind::NoYear
            : cumulative || m_cumulative ? Kind::Cumulative
                                         : Kind::Month;
        return time;
    }
    time.month = m_context.month;
    time.isOfTitle = true;
    time.kind = !time.month                                   ? Kind::NoMonth
        : cumulative || m_cumulative || m_context.fromJanuary ? Kind::Cumulative
                                                              : Kind::Month;
    return time;
}

} // namespace mm
