// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/titles.h"

#include "core/ingest/legend.h"

#include <algorithm>

namespace mm {

namespace {

QString withoutBrackets(const QString &text)
{
    QString result;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' || c == u'[' ? 1 : 0;
        if (depth == 0) {
            result += c;
        }
        depth -= (c == u')' || c == u']') && depth > 0 ? 1 : 0;
    }
    return result;
}

/// A clause that speaks of the data, not of when the report was made or what is provisional in it.
bool speaksOfData(const Label &label)
{
    return !label.has(Idea::Updated) && !label.has(Idea::Corrected) && !label.has(Idea::Provisional)
        && !label.time.isDoubtful;
}

std::optional<Month> monthOf(const Label &label)
{
    if (!label.time.isMonth()) {
        return std::nullopt;
    }
    const MonthMention &mention = label.time.months.front();
    return mention.year ? Month::make(*mention.year, mention.month) : std::nullopt;
}

std::optional<Period> spanOf(const Label &label)
{
    if (!label.time.isRange) {
        return std::nullopt;
    }
    const MonthMention &a = label.time.months.front();
    const MonthMention &b = label.time.months.back();
    if (!b.year) {
        return std::nullopt;
    }
    const auto first = Month::make(a.year.value_or(*b.year), a.month);
    const auto last = Month::make(*b.year, b.month);
    return first && last ? Period::make(*first, *last) : std::nullopt;
}

} // namespace

bool TitleLine::isNote() const
{
    return whole->has(Idea::RemarkField) || whole->has(Idea::Updated)
        || (!whole->marks.isEmpty() && whole->has(Idea::Provisional));
}

TitleLine titleLine(const QString &text, CellPosition at, TextMeanings &texts)
{
    TitleLine line{at, &texts.label(text), &texts.label(withoutBrackets(text)), {}};
    for (const QString &clause : clausesOf(text)) {
        line.clauses.push_back(&texts.label(clause));
    }
    return line;
}

std::vector<TitleLine> titleLines(std::span<const int> rows, const SheetView &view)
{
    std::vector<TitleLine> lines;
    const Sheet &sheet = view.sheet();
    for (const int row : rows) {
        for (auto it = sheet.rowBegin(row); it != sheet.rowEnd(row); ++it) {
            const CellPosition at{row, it->column};
            if (view.label(at)) {
                lines.push_back(titleLine(sheet.display(row, it->column), at, view.texts()));
            }
        }
    }
    return lines;
}

TimeContext timeOf(std::span<const TitleLine> lines)
{
    TimeContext context;
    for (std::size_t i = lines.size(); i-- > 0;) {
        for (const Label *clause : lines[i].clauses) {
            if (!speaksOfData(*clause)) {
                continue;
            }
            const auto month = monthOf(*clause);
            // A line that says "as of" beats one that only mentions a month.
            if (month && (!context.month || clause->has(Idea::AsOf))) {
                context.month = month;
            }
            if (!context.year && clause->time.months.empty()) {
                context.year = clause->time.year;
            }
            if (!context.span) {
                context.span = spanOf(*clause);
            }
        }
    }
    return context;
}

std::vector<AsOfDate> asOfDates(std::span<const TitleLine> lines)
{
    std::vector<AsOfDate> dates;
    for (const TitleLine &line : lines) {
        for (const Label *clause : line.clauses) {
            if (clause->has(Idea::AsOf) && speaksOfData(*clause) && clause->time.isMonth()
                && clause->time.months.front().day && clause->time.months.front().year) {
                dates.push_back({clause->time.months.front(), line.at});
            }
        }
    }
    return dates;
}

} // namespace mm
