// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table_reader.h"

#include "core/ingest/cell_time.h"
#include "core/ingest/place_totals.h"

#include <algorithm>

namespace mm {

namespace {

class TableReader {
public:
    TableReader(const Table &table, const SheetView &view, const Catalogue &catalogue,
                const Legend &legend, const TableContext &context, Findings &findings)
        : m_table(table)
        , m_view(view)
        , m_catalogue(catalogue)
        , m_legend(legend)
        , m_context(context)
        , m_findings(findings)
        , m_subjects(table, view, catalogue, {context.titles, context.place})
        , m_times(table, context.time, context.cumulative)
        , m_values(view, context.sheet, legend, findings)
    {
    }

    std::vector<TableCell> read()
    {
        askAboutStyles();
        for (const Table::Row &row : m_table.rows) {
            for (const Table::ValueColumn &column : m_table.values) {
                readCell(row, column);
            }
        }
        checkPlaceTotals(m_totals, m_cells, m_context.sheet, m_findings);
        return std::move(m_cells);
    }

private:
    CellRef ref(CellPosition at) const { return m_findings.at(m_context.sheet, at); }

    /// Columns whose cells disagree about separators are asked about as a whole.
    void askAboutStyles()
    {
        for (const Table::ValueColumn &column : m_table.values) {
            std::vector<Figure> figures;
            std::optional<CellPosition> first;
            for (const Table::Row &row : m_table.rows) {
                const CellPosition at{row.row, column.column};
                const Cell &cell = m_view.sheet().cell(at);
                if (cell.type != CellType::Text) {
                    continue;
                }
                figures.push_back(m_view.figure(cell));
                const bool styled = figures.back().grouping != Figure::Separator::None
                    || figures.back().decimal != Figure::Separator::None;
                first = styled && !first ? at : first;
            }
            if (first && !styleAgrees(figures)) {
                const auto question
                    = m_findings.ask({QuestionCode::NumberStyle,
                                      ref(*first),
                                      {columnLetters(column.column)},
                                      {QStringLiteral("thousands"), QStringLiteral("decimals")}});
                if (question) {
                    m_styleQuestions.insert(column.column, *question);
                }
            }
        }
    }

    void readCell(const Table::Row &row, const Table::ValueColumn &column)
    {
        const CellPosition at{row.row, column.column};
        const bool empty = m_view.kind(m_view.sheet().cell(at)) == CellKind::Empty;
        if (empty && m_view.isMerged(at)) {
            return; // the cell of the merged range counts once
        }
        const CellTime time = m_times.of(row.heading, column.heading);
        if (time.kind == CellTime::Kind::Control) {
            return;
        }
        const SubjectResult &found = m_subjects.find(row.heading, column.heading, row.section);
        if (!found.subject) {
            if (!empty) {
                report(found, at);
                rememberTotal(found, time, at);
            }
            return;
        }
        if (!time.month && time.kind != CellTime::Kind::Total) {
            if (!empty) {
                askForTime(time);
            }
            return;
        }
        take(row, column, *found.subject, time, found, at);
    }

    void rememberTotal(const SubjectResult &found, const CellTime &time, CellPosition at)
    {
        const Figure figure = m_view.figure(m_view.sheet().cell(at));
        if (found.problem == SubjectProblem::Control && found.whole && time.month
            && time.kind == CellTime::Kind::Month && figure.kind == Figure::Kind::Count) {
            m_totals.push_back({{*found.whole, *time.month}, Amount::of(figure.count), at});
        }
    }

    void take(const Table::Row &row, const Table::ValueColumn &column, const Subject &subject,
              const CellTime &time, const SubjectResult &found, CellPosition at)
    {
        const Month month = time.month.value_or(*Month::make(Month::kFirstYear, 1));
        TableCell cell(ObservationKey{subject.series, month}, at);
        cell.over = time.over;
        cell.isPart = !subject.isTotal;
        cell.role = time.kind == CellTime::Kind::Total ? TableCell::Role::Total
            : time.kind == CellTime::Kind::Cumulative  ? TableCell::Role::Cumulative
                                                       : TableCell::Role::Month;
        if (cell.role == TableCell::Role::Total) {
            const CellKind kind = m_view.kind(at);
            if (kind != CellKind::Figure && kind != CellKind::Year) {
                return; // "–" under a total says nothing about any month
            }
        }
        const auto value = m_values.read(at);
        if (!value) {
            cell.blank = true;
            m_cells.push_back(cell);
            return;
        }
        cell.standing = value->standing;
        cell.question = value->question;
        cell.isText = value->isText;
        cell.isFormula = value->isFormula;
        if (cell.standing != Standing::Refused) {
            cell.datum = datumOf(*value, cell, row, column, subject);
            holdBack(cell, found, time);
        }
        m_cells.push_back(cell);
    }

    std::optional<Datum> datumOf(const ReadValue &value, const TableCell &cell,
                                 const Table::Row &row, const Table::ValueColumn &column,
                                 const Subject &subject)
    {
        if (!value.amount) {
            switch (value.gap.value_or(Idea::NotReported)) {
            case Idea::Suppressed:
                return Datum::suppressed();
            case Idea::NotApplicable:
                return Datum::notApplicable();
            case Idea::NotAvailable:
                // "n/a" is said of both; the catalogue knows where the figure cannot exist.
                if (m_catalogue.notApplicableBecause(cell.key.series.indicator,
                                                     cell.key.series.place, cell.key.month)) {
                    return Datum::notApplicable();
                }
                return std::nullopt;
            default:
                return std::nullopt;
            }
        }
        return Datum::make(*value.amount, statusOf(value, cell, row, column, subject));
    }

    Status statusOf(const ReadValue &value, const TableCell &cell, const Table::Row &row,
                    const Table::ValueColumn &column, const Subject &subject)
    {
        const SeriesKey &series = cell.key.series;
        bool estimated = subject.estimated || value.estimated
            || m_catalogue[series.indicator].isEstimated(series.place);
        bool provisional = value.provisional || m_legend.allProvisional()
            || m_legend.provisionalMonths().contains(cell.key.month);
        for (const Heading *heading : {&row.heading, &column.heading}) {
            for (const HeadingPart &part : heading->parts) {
                provisional = provisional || part.label->has(Idea::Provisional);
                const auto mark = meaningOfMarks(part);
                provisional = provisional || mark == Idea::Provisional;
                estimated = estimated || mark == Idea::Estimate;
            }
        }
        Status status = m_context.status.value_or(Status::Confirmed);
        if (const auto said = statedStatus(row.row)) {
            estimated = estimated || said == Idea::Estimate;
            provisional = said == Idea::Provisional;
            status = said == Idea::Confirmed ? Status::Confirmed : status;
        }
        return estimated ? Status::Estimated : provisional ? Status::Provisional : status;
    }

    /// What the column of statuses says of a row.
    std::optional<Idea> statedStatus(int row) const
    {
        if (!m_table.statusColumn) {
            return std::nullopt;
        }
        const CellPosition at{row, *m_table.statusColumn};
        const Label *label = m_view.label(at);
        for (const Idea idea : {Idea::Estimate, Idea::Provisional, Idea::Confirmed}) {
            if (label && label->has(idea)) {
                return idea;
            }
        }
        return m_view.texts().vocabulary().statusCode(
            m_view.sheet().display(at.row, at.column).trimmed());
    }

    /// Signs behind names; those behind places are the standing footnotes of the factsheet.
    std::optional<Idea> meaningOfMarks(const HeadingPart &part)
    {
        if (!part.label->places.empty() || part.label->marks.isEmpty()) {
            return std::nullopt;
        }
        for (const QString &mark : part.label->marks) {
            if (const auto meaning = m_legend.mark(mark)) {
                return meaning;
            }
            m_findings.add(
                {IssueCode::UnexplainedMark, Severity::Warning, ref(part.at), {mark}, {}});
        }
        return std::nullopt;
    }

    /// A number that is understood but must not go in before a person has seen it.
    void holdBack(TableCell &cell, const SubjectResult &found, const CellTime &time)
    {
        const auto wait = [&cell](std::optional<std::uint32_t> question) {
            if (question) {
                cell.standing = Standing::Asked;
                cell.question = *question;
            }
        };
        if (found.lookAlike) {
            wait(m_findings.ask({QuestionCode::LooksAlike,
                                 ref(found.at),
                                 {found.name},
                                 {m_catalogue[cell.key.series.breakdown].code}}));
        }
        if (time.isDoubtful) {
            wait(m_findings.ask({QuestionCode::DateAmbiguous,
                                 ref(time.at),
                                 {m_view.sheet().display(time.at.row, time.at.column)},
                                 {cell.key.month.toString()}}));
        }
        const auto style = m_styleQuestions.constFind(cell.at.column);
        const Figure figure = m_view.figure(m_view.sheet().cell(cell.at));
        if (style != m_styleQuestions.cend() && figure.grouping != Figure::Separator::None) {
            wait(*style);
        }
        const Sheet &sheet = m_view.sheet();
        if (sheet.isRowHidden(cell.at.row) || sheet.isColumnHidden(cell.at.column)) {
            wait(m_findings.ask({QuestionCode::HiddenRowsOrColumns,
                                 ref(m_table.range.first),
                                 {m_table.range.toString()},
                                 {QStringLiteral("use"), QStringLiteral("leave out")}}));
        }
    }

    void askForTime(const CellTime &time)
    {
        using Kind = CellTime::Kind;
        const QString text = m_view.sheet().display(time.at.row, time.at.column);
        const QuestionCode code = time.kind == Kind::NoYear ? QuestionCode::YearUnknown
            : time.kind == Kind::NoMonth                    ? QuestionCode::MonthUnknown
                                                            : QuestionCode::ConflictingHeadings;
        // One question a table is enough where no heading says it.
        const CellPosition at
            = code == QuestionCode::ConflictingHeadings ? time.at : m_table.range.first;
        m_findings.ask({code, ref(at), {text}, {}});
    }

    void report(const SubjectResult &found, CellPosition at)
    {
        using Problem = SubjectProblem;
        const auto ask = [&](QuestionCode code) {
            m_findings.ask({code, ref(found.at), {found.name}, found.choices});
        };
        switch (found.problem) {
        case Problem::None:
            break;
        case Problem::NoIndicator:
            ask(QuestionCode::IndicatorUnknown);
            break;
        case Problem::UnknownWords:
        case Problem::NotAnIndicator:
            ask(QuestionCode::LabelUnknown);
            break;
        case Problem::Ambiguous:
            ask(QuestionCode::LabelAmbiguous);
            break;
        case Problem::Contradiction:
            ask(QuestionCode::ConflictingHeadings);
            break;
        case Problem::NoPlace:
            askForPlace();
            break;
        case Problem::NotKept:
            m_findings.add(
                {IssueCode::BreakdownNotKept, Severity::Info, ref(found.at), {found.name}, {}});
            break;
        case Problem::CountedTwice:
            m_findings.add(
                {IssueCode::SumNotLicensed, Severity::Warning, ref(at), found.choices, {}});
            break;
        case Problem::Control:
            break;
        }
    }

    void askForPlace()
    {
        QStringList codes;
        for (const PlaceId place : m_catalogue.countries()) {
            codes.push_back(m_catalogue[place].code);
        }
        m_findings.ask({QuestionCode::CountryUnknown, ref({0, 0}), {}, codes});
    }

    const Table &m_table;
    const SheetView &m_view;
    const Catalogue &m_catalogue;
    const Legend &m_legend;
    const TableContext &m_context;
    Findings &m_findings;
    SubjectFinder m_subjects;
    CellTimes m_times;
    ValueReader m_values;
    QHash<int, std::uint32_t> m_styleQuestions;
    std::vector<PlaceTotal> m_totals;
    std::vector<TableCell> m_cells;
};

} // namespace

std::vector<TableCell> readTable(const Table &table, const SheetView &view,
                                 const Catalogue &catalogue, const Legend &legend,
                                 const TableContext &context, Findings &findings)
{
    return TableReader(table, view, catalogue, legend, context, findings).read();
}

} // namespace mm
