// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table_account.h"

#include "core/ingest/heading.h"

#include <algorithm>

namespace mm {

std::optional<TitleDoubt> cumulativeNote(const Table &table, const TableContext &context,
                                         const std::vector<TitleLine> &notes)
{
    const auto isSaid = [](const auto &item) {
        return item.heading.has(Idea::Cumulative) || item.heading.isSpan();
    };
    if (context.cumulative || std::ranges::any_of(table.rows, isSaid)
        || std::ranges::any_of(table.values, isSaid)) {
        return std::nullopt;
    }
    const auto note = std::ranges::find_if(notes, [&table](const TitleLine &line) {
        return line.whole->has(Idea::Cumulative)
            && (line.isNote() || line.at.row > table.range.last.row);
    });
    return note == notes.end()
        ? std::nullopt
        : std::optional(TitleDoubt{
            QuestionCode::PeriodUnclear, note->at, {note->text, QStringLiteral("each month")}});
}

TitleDoubt columnDoubt(const Table &table, CellPosition at, const Sheet &sheet)
{
    constexpr qsizetype kShown = 3;
    const QString heading = sheet.display(at.row, at.column);
    QStringList examples;
    for (const Table::Row &row : table.rows) {
        const QString text = sheet.display(row.row, at.column);
        if (examples.size() < kShown && !text.isEmpty() && !examples.contains(text)) {
            examples << text;
        }
    }
    return {QuestionCode::ColumnUnclear,
            at,
            {heading.isEmpty() ? columnLetters(at.column) : heading,
             examples.join(QStringLiteral(", "))}};
}

bool tellsNothing(const Table &table)
{
    const auto isMute = [](const auto &item) {
        return !item.heading.hasTime()
            && std::ranges::none_of(item.heading.parts, [](const HeadingPart &part) {
                   return part.label->hasSubject();
               });
    };
    return std::ranges::all_of(table.rows, isMute) && std::ranges::all_of(table.values, isMute);
}

void completeTimes(Table &table, const TimeContext &time)
{
    const auto complete = [&](auto &items, const auto &others) {
        const bool otherYears = std::ranges::any_of(
            others, [](const auto &item) { return item.heading.year && !item.heading.month; });
        if (otherYears) {
            return; // months on one axis, years on the other
        }
        std::vector<Heading *> axis;
        axis.reserve(items.size());
        for (auto &item : items) {
            axis.push_back(&item.heading);
        }
        completeYears(axis, time);
    };
    complete(table.rows, table.values);
    complete(table.values, table.rows);
}

TableLayout describe(const Table &table, std::size_t rows, const TableContext &context,
                     const Catalogue &catalogue)
{
    const auto axis = [](const auto &items, NameKind kind) {
        int timed = 0;
        int subjects = 0;
        int parts = 0;
        for (const auto &item : items) {
            timed += item.heading.hasTime() ? 1 : 0;
            for (const HeadingPart &part : item.heading.parts) {
                subjects += part.label->hasIndicator() ? 1 : 0;
                parts += !part.label->nationalities.empty() ? 1 : 0;
            }
        }
        return timed * 2 > std::ssize(items) ? QStringLiteral("months")
            : kind == NameKind::Places       ? QStringLiteral("places")
            : parts > subjects               ? QStringLiteral("nationalities")
            : subjects > 0                   ? QStringLiteral("indicators")
                                             : QStringLiteral("numbers");
    };
    TableLayout layout;
    layout.sheet = context.sheet;
    layout.range = table.range;
    const bool list = table.names.size() > 2 && table.values.size() == 1;
    layout.layout = list ? QStringLiteral("long list")
                         : QStringLiteral("%1 × %2").arg(axis(table.rows, table.rowNames),
                                                         axis(table.values, table.columnNames));
    layout.evidence = QStringLiteral("%1 rows and %2 columns of numbers under recognised headings")
                          .arg(rows)
                          .arg(table.values.size());
    if (context.place) {
        layout.evidence
            += QStringLiteral("; %1 by the texts around").arg(catalogue[*context.place].name);
    }
    return layout;
}

} // namespace mm
