// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table_reader.h"

#include "core/ingest/cell_time.h"
#include "core/ingest/change_columns.h"
#include "core/ingest/hold_back.h"
#include "core/ingest/place_totals.h"
#include "core/ingest/said_sums.h"
#include "core/ingest/sex_shares.h"

#include <algorithm>
#include <utility>

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
        , m_holdBack(table, view, catalogue, context, findings)
        , m_changes(view, context.sheet, findings)
    {
    }

    std::vector<TableCell> read()
    {
        askAboutStyles();
        const auto isNamed = [](const auto &item) { return !item.heading.parts.empty(); };
        m_rowsAreNamed = std::ranges::any_of(m_table.rows, isNamed);
        m_columnsAreNamed = std::ranges::any_of(m_table.values, isNamed);
        m_cells.reserve(m_table.rows.size());
        for (const Table::Row &row : m_table.rows) {
            for (const Table::ValueColumn &column : m_table.values) {
                readCell(row, column);
            }
        }
        checkPlaceTotals(m_totals, m_cells, m_context.sheet, m_findings);
        m_sexes.check(m_context.sheet, m_context.limits, m_findings);
        m_changes.check(m_cells);
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
                Figure figure = cell.type == CellType::Text ? m_view.figure(cell) : Figure();
                if (figure.hasSeparator()) {
                    first = first.value_or(at);
                    figures.push_back(std::move(figure));
                }
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
        const CellTime time = m_times.of(row.heading, column.heading);
        if (empty && m_view.isMerged(at)) {
            noteMerged(row, column, time, at);
            return; // the cell of the merged range counts once
        }
        if (time.kind == CellTime::Kind::Control) {
            if (!empty) {
                noteControl(row.heading, column.heading);
                m_changes.add(row.heading, column.heading, at);
            }
            return;
        }
        if ((m_rowsAreNamed && row.heading.parts.empty())
            || (m_columnsAreNamed && column.heading.parts.empty())) {
            if (!empty) {
                askForName(row, column);
            }
            return;
        }
        const SubjectResult &found = m_subjects.find(row.heading, column.heading, row.section);
        if (!found.subject) {
            if (!empty && !isSaidTotal(row.heading) && !isSaidTotal(column.heading)) {
                report(found, at);
                rememberTotal(found, time, at);
                rememberSex(row.heading, column.heading, found, at);
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

    /// A number beside the others that no name explains: a total, an average, anything.
    void askForName(const Table::Row &row, const Table::ValueColumn &column)
    {
        const bool isRow = m_rowsAreNamed && row.heading.parts.empty();
        const CellPosition at = isRow ? row.heading.at : column.heading.at;
        m_findings.ask({QuestionCode::IndicatorUnknown, ref(at), {QString()}, {}});
    }

    /// Shares and changes are left out, and that is said.
    void noteControl(const Heading &row, const Heading &column)
    {
        const Heading &said = CellTimes::isControl(column) ? column : row;
        m_findings.add({IssueCode::ColumnIgnored,
                        Severity::Info,
                        ref(said.at),
                        {m_view.sheet().display(said.at.row, said.at.column)},
                        {}});
    }

    /// A number that fills cells of several months, places or parts belongs to none of them alone.
    void noteMerged(const Table::Row &row, const Table::ValueColumn &column, const CellTime &time,
                    CellPosition at)
    {
        const CellPosition origin = m_view.origin(at);
        // Cells come in order.
        const auto first = std::ranges::lower_bound(m_cells, origin, {}, &TableCell::at);
        if (first == m_cells.end() || first->at != origin || !first->datum || !time.month) {
            return;
        }
        const SubjectResult &found = m_subjects.find(row.heading, column.heading, row.section);
        if (!found.subject || ObservationKey{found.subject->series, *time.month} == first->key) {
            return;
        }
        m_findings.add(
            {IssueCode::MergedFigure,
             Severity::Error,
             ref(origin),
             {m_view.sheet().display(origin.row, origin.column), m_view.extent(origin).toString()},
             {}});
        first->standing = Standing::Refused;
        first->datum.reset();
    }

    void rememberTotal(const SubjectResult &found, const CellTime &time, CellPosition at)
    {
        const Figure figure = m_view.figure(m_view.sheet().cell(at));
        if (found.problem == SubjectProblem::Control && found.whole && time.month
            && time.kind == CellTime::Kind::Month && figure.kind == Figure::Kind::Count) {
            m_totals.push_back({{*found.whole, *time.month}, Amount::of(figure.count), at});
        }
    }

    void rememberSex(const Heading &row, const Heading &column, const SubjectResult &found,
                     CellPosition at)
    {
        const Figure figure = m_view.figure(m_view.sheet().cell(at));
        if (found.problem == SubjectProblem::NotKept && figure.kind == Figure::Kind::Count) {
            m_sexes.add(row, column, Amount::of(figure.count), at,
                        m_view.texts().vocabulary().modifiers());
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
            m_holdBack.check(cell, found, time, styleQuestion(at));
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

    std::optional<std::uint32_t> styleQuestion(CellPosition at) const
    {
        const auto style = m_styleQuestions.constFind(at.column);
        const bool isAsked = style != m_styleQuestions.cend()
            && m_view.figure(m_view.sheet().cell(at)).grouping != Figure::Separator::None;
        return isAsked ? std::optional(*style) : std::nullopt;
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
    HoldBack m_holdBack;
    QHash<int, std::uint32_t> m_styleQuestions;
    bool m_rowsAreNamed = false;
    bool m_columnsAreNamed = false;
    std::vector<PlaceTotal> m_totals;
    SexShares m_sexes;
    ChangeColumns m_changes;
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
