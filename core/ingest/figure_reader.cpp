// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/figure_reader.h"

#include "core/ingest/corrected_blocks.h"
#include "core/ingest/findings.h"
#include "core/ingest/legend.h"
#include "core/ingest/long_list.h"
#include "core/ingest/person_list.h"
#include "core/ingest/place_finder.h"
#include "core/ingest/recognised_cells.h"
#include "core/ingest/rules.h"
#include "core/ingest/settle.h"
#include "core/ingest/table_account.h"
#include "core/ingest/table_reader.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace mm {

namespace {

/// What is known of one sheet before its tables are read.
struct SheetReading : CorrectedBlocks {
    std::vector<TitleLine> titles; ///< lines above the first block, and the name of the sheet
    std::vector<TitleLine> notes; ///< all lines
    Legend legend;
    std::optional<CellPosition> persons; ///< where a list of persons begins
};

class FigureReader {
public:
    FigureReader(std::shared_ptr<const Workbook> workbook, const Catalogue &catalogue,
                 const Vocabulary &vocabulary, const ReadingContext &context,
                 const CancelToken &cancel)
        : m_catalogue(catalogue)
        , m_context(context)
        , m_cancel(cancel)
        , m_texts(vocabulary, context.known)
    {
        m_reading.workbook = std::move(workbook);
        m_reading.limits = context.limits.value_or(vocabulary.limits());
        m_reading.accepted = context.accept;
    }

    FileReading read()
    {
        for (const Sheet &sheet : m_reading.workbook->sheets) {
            m_sheets.push_back(look(sheet));
        }
        for (const SheetReading &sheet : m_sheets) {
            if (isVisible(sheet)) {
                m_legend.complete(sheet.legend);
                m_titles.insert(m_titles.end(), sheet.titles.begin(), sheet.titles.end());
            }
        }
        for (std::size_t i = 0; i < m_sheets.size() && !m_cancel.isCancelled(); ++i) {
            isVisible(m_sheets[i]) ? readSheet(i, m_reading) : readHiddenSheet(i);
        }
        if (m_cancel.isCancelled()) {
            return {m_reading.workbook, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        }
        finish();
        return std::move(m_reading);
    }

private:
    static bool isVisible(const SheetReading &sheet)
    {
        return sheet.view->sheet().visibility() == SheetVisibility::Visible;
    }

    SheetReading look(const Sheet &sheet)
    {
        const Workbook &asSent = m_context.asSent ? *m_context.asSent : *m_reading.workbook;
        SheetReading found{
            findCorrectedBlocks(sheet, asSent, m_context.corrections, m_catalogue, m_texts),
            {},
            {},
            {},
            {}};
        found.notes = titleLines(found.blocks.lines, *found.view);
        const int top = found.blocks.blocks.empty() || found.blocks.blocks.front().titles.empty()
            ? -1
            : found.blocks.blocks.front().titles.back();
        found.persons = personList(*found.view);
        found.titles.push_back(titleLine(sheet.name(), {0, 0}, m_texts));
        for (const TitleLine &line : found.notes) {
            if (line.at.row <= top) {
                found.titles.push_back(line);
            }
        }
        for (const TitleLine &line : found.notes) {
            found.legend.read(sheet.display(line.at.row, line.at.column), m_texts);
        }
        return found;
    }

    /// Lines above a table that say which place it is about, as far as it does not say so itself.
    std::optional<PlaceId> placeFor(const SheetReading &sheet,
                                    const std::vector<TitleLine> &titles) const
    {
        const Vocabulary &vocabulary = m_texts.vocabulary();
        // A sheet that is named after a centre holds the figures of that centre.
        if (namesPartOfCountry(sheet.titles.front(), vocabulary)) {
            return m_context.place;
        }
        const auto found = placeOf({titles, sheet.titles, m_titles, sheet.notes}, vocabulary);
        return found ? found : m_context.place;
    }

    /// Lines that belong to a table alone.
    std::vector<TitleLine> ownTitles(const SheetReading &sheet, const Table &table)
    {
        auto own = titleLines(table.titles, *sheet.view);
        for (const CellPosition at : table.corners) {
            own.push_back(titleLine(sheet.view->sheet().display(at.row, at.column), at, m_texts));
        }
        return own;
    }

    /// Lines that say something of a table: its own and the name of the sheet, otherwise all above.
    std::vector<TitleLine> titlesOver(std::size_t index, const Table &table)
    {
        const SheetReading &sheet = m_sheets[index];
        auto lines = ownTitles(sheet, table);
        if (table.titles.empty()) {
            lines.insert(lines.begin(), sheet.titles.begin(), sheet.titles.end());
        } else {
            lines.insert(lines.begin(), sheet.titles.front());
        }
        return lines;
    }

    TableContext contextFor(std::size_t index, const Table &table, Findings &findings)
    {
        const SheetReading &sheet = m_sheets[index];
        const auto own = ownTitles(sheet, table);
        TableContext context;
        context.sheet = static_cast<std::uint16_t>(index);
        context.titles = sheet.titles;
        context.titles.insert(context.titles.end(), own.begin(), own.end());
        context.place = placeFor(sheet, own);
        context.time = timeOf(own);
        const TimeContext outer = timeOf(sheet.titles);
        completeFrom(outer, context.time);
        if (!context.time.month) {
            context.time.month = m_context.month;
            context.time.doubt = TimeContext::Doubt::None;
        } else if (checkNameOfSheet(sheet.titles.front(), *context.time.month,
                                    findings.at(context.sheet, table.range.first), findings)) {
            context.time.month.reset();
        }
        if (!context.time.year && m_context.month) {
            context.time.year = m_context.month->year();
        }
        context.status = m_context.status;
        context.limits = m_reading.limits;
        context.cumulative = saysCumulative(own) || (own.empty() && saysCumulative(sheet.titles));
        return context;
    }

    void readSheet(std::size_t index, FileReading &into)
    {
        SheetReading &sheet = m_sheets[index];
        Legend legend = sheet.legend;
        legend.complete(m_legend);
        Findings findings(into, m_context.accept, m_context.answers);
        if (sheet.persons) {
            findings.add({IssueCode::PersonalData,
                          Severity::Error,
                          findings.at(static_cast<std::uint16_t>(index), *sheet.persons),
                          {},
                          {}});
            return;
        }
        for (const Issue &remark : sheet.remarks) {
            findings.add(remark);
        }
        for (const CellBlock &block : sheet.blocks.blocks) {
            auto facts = columnFacts(block, *sheet.view);
            if (readList(index, block, facts, legend, into, findings)) {
                continue;
            }
            auto tables = tablesOf(block, std::move(facts), *sheet.view);
            addFrames(index, block, tables, into);
            for (Table &table : tables) {
                readOne(index, table, legend, into, findings);
            }
        }
        checkDates(index, into, findings);
    }

    static void addFrames(std::size_t index, const CellBlock &block,
                          const std::vector<Table> &tables, FileReading &into)
    {
        std::ranges::move(framesOf(block, tables, static_cast<std::uint16_t>(index)),
                          std::back_inserter(into.frames));
    }

    /// What has to be known of a table before its cells are read; nothing for one that tells
    /// nothing. Completes its headings.
    std::optional<TableContext> prepare(std::size_t index, Table &table, Findings &findings)
    {
        const SheetReading &sheet = m_sheets[index];
        TableContext context = contextFor(index, table, findings);
        if (!context.time.month && tellsNothing(table)) {
            findings.add({IssueCode::TableIgnored,
                          Severity::Warning,
                          findings.at(context.sheet, table.range.first),
                          {table.range.toString()},
                          {}});
            return std::nullopt;
        }
        completeTimes(table, context.time);
        context.doubts = titleDoubts(table, titlesOver(index, table), m_catalogue, m_texts);
        if (const auto doubt = cumulativeNote(table, context, sheet.notes)) {
            context.doubts.push_back(*doubt);
        }
        for (const CellPosition at : table.unclear) {
            context.doubts.push_back(columnDoubt(table, at, sheet.view->sheet()));
        }
        return context;
    }

    void readOne(std::size_t index, Table &table, const Legend &legend, FileReading &into,
                 Findings &findings)
    {
        const SheetReading &sheet = m_sheets[index];
        const auto context = prepare(index, table, findings);
        auto cells = context
            ? readTable(table, *sheet.view, m_catalogue, legend, *context, findings)
            : std::vector<TableCell>();
        if (cells.empty()) {
            return;
        }
        into.tables.push_back(describe(table, table.rows.size(), *context, m_catalogue));
        noteRecognised(table, cells, context->sheet, into.recognised);
        settle(std::move(cells), context->sheet, m_catalogue, into, findings);
        reportIgnored(table, *sheet.view, context->sheet, findings);
    }

    /// A long list of plain rows, by a sample of them; false when every row has to be looked at,
    /// and nothing is read yet.
    bool readList(std::size_t index, const CellBlock &block, const std::vector<ColumnFacts> &facts,
                  const Legend &legend, FileReading &into, Findings &findings)
    {
        const SheetView &view = *m_sheets[index].view;
        // Months that a note calls provisional would not be in every sample.
        const auto list
            = legend.provisionalMonths().empty() ? longListOf(block, facts, view) : std::nullopt;
        auto tables = list ? tablesOf(list->sample, facts, view) : std::vector<Table>();
        if (tables.size() != 1) {
            return false;
        }
        // What is found in the sample would have to be found in the other rows too.
        FileReading trial;
        trial.workbook = m_reading.workbook;
        const QStringList noneAccepted;
        const std::vector<QuestionAnswer> noAnswers;
        Findings doubts(trial, noneAccepted, noAnswers);
        Table &table = tables.front();
        const auto context = prepare(index, table, doubts);
        const auto cells = context ? readTable(table, view, m_catalogue, legend, *context, doubts)
                                   : std::vector<TableCell>();
        auto observations = context && trial.issues.empty() && trial.questions.empty()
            ? observationsOf(*list, cells, context->sheet)
            : std::nullopt;
        if (!observations) {
            return false;
        }
        addFrames(index, block, tables, into);
        into.tables.push_back(describe(table, block.rows.size(), *context, m_catalogue));
        noteList(table, context->sheet, into.recognised);
        if (into.observations.empty()) {
            into.observations = std::move(*observations);
        } else {
            std::ranges::move(*observations, std::back_inserter(into.observations));
        }
        reportIgnored(table, view, context->sheet, findings);
        return true;
    }

    /// C1: an as-of date is the last day of its month.
    void checkDates(std::size_t index, const FileReading &into, Findings &findings)
    {
        if (into.observations.empty()) {
            return;
        }
        const auto id = static_cast<std::uint16_t>(index);
        for (const AsOfDate &found : asOfDates(m_sheets[index].notes)) {
            checkAsOf(found.date, findings.at(id, found.at), findings);
        }
    }

    /// Hidden sheets are helpers as a rule; one that holds figures is asked about.
    void readHiddenSheet(std::size_t index)
    {
        FileReading scratch;
        scratch.workbook = m_reading.workbook;
        readSheet(index, scratch);
        const auto id = static_cast<std::uint16_t>(index);
        Findings findings(m_reading, m_context.accept, m_context.answers);
        const CellRef ref = m_reading.at(id, {0, 0});
        if (scratch.observations.empty()) {
            findings.add({IssueCode::HiddenSheetIgnored,
                          Severity::Info,
                          ref,
                          {m_reading.workbook->sheets[index].name()},
                          {}});
            return;
        }
        const auto question = findings.ask({QuestionCode::HiddenSheet,
                                            ref,
                                            {m_reading.workbook->sheets[index].name(),
                                             QString::number(scratch.observations.size())},
                                            {QStringLiteral("use"), QStringLiteral("leave out")}});
        for (DraftObservation &observation : scratch.observations) {
            if (question) {
                observation.standing = Standing::Asked;
                observation.question = *question;
            }
            m_reading.observations.push_back(observation);
        }
        m_reading.recognised.insert(m_reading.recognised.end(), scratch.recognised.begin(),
                                    scratch.recognised.end());
    }

    void finish()
    {
        const auto place = [](const DraftObservation &o) { return std::pair(o.sheet, o.cell); };
        if (!std::ranges::is_sorted(m_reading.observations, {}, place)) {
            std::ranges::stable_sort(m_reading.observations, {}, place);
        }
        std::ranges::sort(m_reading.recognised, {}, [](const RecognisedCells &cells) {
            return std::tuple(cells.sheet, cells.range.first.column, cells.range.first.row);
        });
        Findings findings(m_reading, m_context.accept, m_context.answers);
        const bool refused
            = std::ranges::any_of(m_sheets, [](const SheetReading &s) { return bool(s.persons); });
        if (m_reading.tables.empty() && m_reading.questions.empty() && !refused) {
            findings.add({IssueCode::NothingRecognised,
                          Severity::Error,
                          {m_reading.workbook->fileName, {}, {}},
                          {},
                          {}});
        }
        checkEncoding(m_reading, findings);
        if (m_context.today) {
            checkFuture(m_reading, *m_context.today, findings);
        }
        applyRules(m_reading, m_catalogue, findings);
    }

    const Catalogue &m_catalogue;
    const ReadingContext &m_context;
    const CancelToken &m_cancel;
    TextMeanings m_texts;
    std::vector<SheetReading> m_sheets;
    std::vector<TitleLine> m_titles; ///< of all visible sheets
    Legend m_legend; ///< of all visible sheets
    FileReading m_reading;
};

} // namespace

FileReading readFigures(std::shared_ptr<const Workbook> workbook, const Catalogue &catalogue,
                        const Vocabulary &vocabulary, const ReadingContext &context,
                        const CancelToken &cancel)
{
    return FigureReader(std::move(workbook), catalogue, vocabulary, context, cancel).read();
}

} // namespace mm
