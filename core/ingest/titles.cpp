// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/titles.h"

#include "core/ingest/legend.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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
    const bool partial = a.day.value_or(1) != 1
        || (last && b.day.value_or(last->lastDay().day()) != last->lastDay().day());
    if (partial) {
        return std::nullopt;
    }
    return first && last ? Period::make(*first, *last) : std::nullopt;
}

} // namespace

bool TitleLine::isNote() const
{
    return whole->has(Idea::RemarkField)
        || (whole->has(Idea::Updated) && !whole->has(Idea::Cumulative))
        || (!whole->marks.isEmpty() && whole->has(Idea::Provisional));
}

QStringList piecesOf(const QString &title)
{
    static const QRegularExpression kBetween(
        QStringLiteral("[,;:|\\n]\\s|\\s[-–—/|]\\s|\\.\\s(?=\\p{Lu})"));
    return title.split(kBetween, Qt::SkipEmptyParts);
}

Ideas topicOf(const Label &label, const Vocabulary &vocabulary)
{
    constexpr std::array kRoles{Idea::Cumulative, Idea::Percent,     Idea::Change,
                                Idea::Rise,       Idea::Fall,        Idea::PreviousYear,
                                Idea::Updated,    Idea::RemarkField, Idea::OrdinalField,
                                Idea::Institution};
    Ideas roles;
    for (const Idea idea : kRoles) {
        roles.set(static_cast<std::size_t>(idea));
    }
    return label.ideas & ~vocabulary.neutral() & ~roles;
}

TitleLine titleLine(const QString &text, CellPosition at, TextMeanings &texts)
{
    TitleLine line{at, text, &texts.label(text), &texts.label(withoutBrackets(text)), {}};
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

using Doubt = TimeContext::Doubt;

/// "January – July 2025" over a table without months: up to the end of July.
void takeSpanFromJanuary(TimeContext &context)
{
    const auto &span = context.span;
    if (!context.month && span && span->first().number() == 1
        && span->first().year() == span->last().year() && span->length() > 1) {
        context.month = span->last();
        context.fromJanuary = true;
    }
}

/// Whether the month of a clause stands for the whole of it, and for nothing else.
Doubt doubtOf(const Label &clause)
{
    if (!clause.time.isMonth()) {
        return Doubt::None;
    }
    const MonthMention &mention = clause.time.months.front();
    const auto month = monthOf(clause);
    if (!month || !mention.day) {
        return clause.time.isOpen ? Doubt::Open : Doubt::None;
    }
    // "As of 30 May" is a slip that C1 tells of; other days are those of another count.
    constexpr unsigned kSlip = 3;
    const auto day = static_cast<unsigned>(*mention.day);
    const auto last = static_cast<unsigned>(month->lastDay().day());
    const bool slip = clause.has(Idea::AsOf) && !mention.fromDay && day + kSlip >= last;
    const bool partial = (day != last && !slip) || mention.fromDay.value_or(1) != 1;
    return partial ? Doubt::Partial : clause.time.isOpen ? Doubt::Open : Doubt::None;
}

void takeMonth(TimeContext &context, Month month, const Label &clause, const TitleLine &line)
{
    context.month = month;
    context.doubt = doubtOf(clause);
    context.doubtAt = line.at;
    context.doubtText = line.text;
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
                takeMonth(context, *month, *clause, lines[i]);
            }
            if (!context.year && !context.severalYears && clause->time.months.empty()) {
                context.year = clause->time.year;
                context.severalYears = clause->time.severalYears;
            }
            if (!context.span) {
                context.span = spanOf(*clause);
            }
        }
    }
    const auto open = std::ranges::find_if(lines, [](const TitleLine &line) {
        return line.whole->has(Idea::OpenPeriod) && !line.isNote();
    });
    if (open != lines.end() && context.doubt == Doubt::None) {
        context.doubt = Doubt::Open;
        context.doubtAt = open->at;
        context.doubtText = open->text;
    }
    takeSpanFromJanuary(context);
    return context;
}

void completeFrom(const TimeContext &outer, TimeContext &time)
{
    const bool own = time.month.has_value();
    if (!own) {
        time.month = outer.month;
        time.fromJanuary = outer.fromJanuary;
    }
    if (time.doubt == Doubt::None && (!own || outer.doubt == Doubt::Open)) {
        time.doubt = outer.doubt;
        time.doubtAt = outer.doubtAt;
        time.doubtText = outer.doubtText;
    }
    if (!time.year && !time.severalYears) {
        time.year = outer.year;
    }
    time.span = time.span ? time.span : outer.span;
}

bool saysCumulative(std::span<const TitleLine> lines)
{
    return std::ranges::any_of(lines, [](const TitleLine &line) {
        return line.whole->has(Idea::Cumulative) && !line.isNote();
    });
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
