// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/hold_back.h"

namespace mm {

namespace {

QStringList takeOrLeave()
{
    return {QStringLiteral("take them"), QStringLiteral("leave out")};
}

} // namespace

HoldBack::HoldBack(const Table &table, const SheetView &view, const Catalogue &catalogue,
                   const TableContext &context, Findings &findings)
    : m_table(table)
    , m_view(view)
    , m_catalogue(catalogue)
    , m_context(context)
    , m_findings(findings)
    , m_sums(saidSums(table, view))
{
}

void HoldBack::wait(TableCell &cell, std::optional<std::uint32_t> question)
{
    if (question && !m_waits) {
        cell.standing = Standing::Asked;
        cell.question = *question;
        m_waits = true;
    }
}

/// Why the month of a cell may not be the one that its number is for.
std::optional<TitleDoubt> HoldBack::periodDoubt(const TableCell &cell, const CellTime &time)
{
    using Doubt = TimeContext::Doubt;
    if (time.isPartial) {
        // Days under each other are one question.
        m_partialAt = m_partialAt.value_or(time.at);
        return TitleDoubt{QuestionCode::PeriodUnclear,
                          *m_partialAt,
                          {textAt(*m_partialAt), cell.key.month.toString()}};
    }
    const TimeContext &context = m_context.time;
    const bool flow = m_catalogue[cell.key.series.indicator].measure == Measure::Flow;
    const bool doubtful = context.doubt == Doubt::Partial
        || (context.doubt == Doubt::Open && flow && cell.role == TableCell::Role::Month);
    if (!time.isOfTitle || !doubtful || !context.doubtAt) {
        return std::nullopt;
    }
    return TitleDoubt{QuestionCode::PeriodUnclear,
                      *context.doubtAt,
                      {context.doubtText, cell.key.month.toString()}};
}

void HoldBack::askAboutNames(TableCell &cell, const SubjectResult &found, const CellTime &time)
{
    if (found.unitAt) {
        wait(cell,
             m_findings.ask({QuestionCode::UnitUnclear,
                             ref(*found.unitAt),
                             {textAt(*found.unitAt)},
                             takeOrLeave()}));
    }
    if (found.lookAlike) {
        wait(cell,
             m_findings.ask({QuestionCode::LooksAlike,
                             ref(found.at),
                             {found.name},
                             {m_catalogue[cell.key.series.breakdown].code}}));
    }
    if (time.isDoubtful) {
        wait(cell,
             m_findings.ask({QuestionCode::DateAmbiguous,
                             ref(time.at),
                             {textAt(time.at)},
                             {cell.key.month.toString()}}));
    }
}

void HoldBack::check(TableCell &cell, const SubjectResult &found, const CellTime &time,
                     std::optional<std::uint32_t> styleQuestion)
{
    m_waits = false;
    const bool flow = m_catalogue[cell.key.series.indicator].measure == Measure::Flow;
    for (const TitleDoubt &doubt : m_context.doubts) {
        if (doubt.code == QuestionCode::PeriodUnclear && !flow) {
            continue; // what stands at the end of a month does not add up
        }
        wait(cell, m_findings.ask({doubt.code, ref(doubt.at), doubt.arguments, takeOrLeave()}));
    }
    for (const SaidSum &sum : m_sums) {
        if (sum.line == (sum.isRow ? cell.at.row : cell.at.column)) {
            wait(cell,
                 m_findings.ask(
                     {sum.doubt.code, ref(sum.doubt.at), sum.doubt.arguments, takeOrLeave()}));
        }
    }
    if (const auto doubt = periodDoubt(cell, time)) {
        wait(cell,
             m_findings.ask({doubt->code,
                             ref(doubt->at),
                             doubt->arguments,
                             {cell.key.month.toString(), QStringLiteral("leave out")}}));
    }
    askAboutNames(cell, found, time);
    wait(cell, styleQuestion);
    const Sheet &sheet = m_view.sheet();
    if (sheet.isRowHidden(cell.at.row) || sheet.isColumnHidden(cell.at.column)) {
        wait(cell,
             m_findings.ask({QuestionCode::HiddenRowsOrColumns,
                             ref(m_table.range.first),
                             {m_table.range.toString()},
                             {QStringLiteral("use"), QStringLiteral("leave out")}}));
    }
}

} // namespace mm
