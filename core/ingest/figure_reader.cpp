// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/figure_reader.h"

#include "core/ingest/corrected_blocks.h"
#include "core/ingest/findings.h"
#include "core/ingest/legend.h"
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

    /// What lines farther from a table say, where the nearer ones are silent.
    static void completeFrom(const TimeContext &outer, TimeContext &time)
    {
        using Doubt = TimeContext::Doubt;
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

    static bool saysCumulative(const std::vector<TitleLine> &titles)
    {
        return std::ranges::any_of(titles, [](const TitleLine &line) {
            return line.whole->has(Idea::Cumulative) && !line.isNote();
        });
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
            auto tables = tablesOf(block, *sheet.view);
            std::ranges::move(framesOf(block, tables, static_cast<std::uint16_t>(index)),
                              std::back_inserter(into.frames));
            for (Table &table : tables) {
                readOne(index, table, legend, into, findings);
            }
        }
        checkDates(index, into, findings);
    }

    void readOne(std::size_t index, Table &table, const Legend &legend, FileReading &into,
                 Findings &findings)
    {
        const SheetReading &sheet = m_sheets[index];
        const auto id = static_cast<std::uint16_t>(index);
        TableContext context = contextFor(index, table, findings);
        if (!context.time.month && tellsNothing(table)) {
            findings.add({IssueCode::TableIgnored,
                          Severity::Warning,
                          findings.at(id, table.range.first),
                          {table.range.toString()},
                          {}});
            return;
        }
        completeTimes(table, context.time);
        context.doubts = titleDoubts(table, titlesOver(index, table), m_catalogue, m_texts);
        if (const auto doubt = cumulativeNote(table, context, sheet.notes)) {
            context.doubts.push_back(*doubt);
        }
        for (const CellPosition at : table.unclear) {
            context.doubts.push_back(columnDoubt(table, at, sheet.view->sheet()));
        }
        auto cells = readTable(table, *sheet.view, m_catalogue, legend, context, findings);
        if (cells.empty()) {
            return;
        }
        into.tables.push_back(describe(table, context, m_catalogue));
        noteRecognised(table, cells, id, into.recognised);
        settle(std::move(cells), id, m_catalogue, into, findings);
        for (const CellPosition at : table.ignored) {
            if (sheet.view->saidColumn(at)) {
                continue; // left out by a person, which is said already
            }
            const Label *label = sheet.view->label(at);
            findings.add({IssueCode::ColumnIgnored,
                          label && label->isTime ? Severity::Warning : Severity::Info,
                          findings.at(id, at),
                          {sheet.view->sheet().display(at.row, at.column)},
                          {}});
        }
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
        if (m_reading.workbook->encodingGuessed) {
            // Words that are understood speak for the guess.
            if (!m_reading.questions.empty()) {
                askForEncoding(findings);
            }
            findings.add({IssueCode::EncodingGuessed,
                          m_reading.questions.empty() ? Severity::Info : Severity::Warning,
                          {m_reading.workbook->fileName, {}, {}},
                          {m_reading.workbook->encoding},
                          {}});
        }
        checkFuture(findings);
        applyRules(m_reading, m_catalogue, findings);
    }

    /// Names that are not understood may be names in other letters.
    void askForEncoding(Findings &findings)
    {
        const QString &taken = m_reading.workbook->encoding;
        QStringList choices{QStringLiteral("windows-1250"), QStringLiteral("windows-1251")};
        choices.removeAll(taken);
        choices.prepend(taken);
        QStringList words;
        for (const Question &question : m_reading.questions) {
            const QString word = question.arguments.value(0);
            if (words.isEmpty() && !word.isEmpty()) {
                words << word;
            }
        }
        findings.ask({QuestionCode::EncodingUnclear,
                      {m_reading.workbook->fileName, {}, {}},
                      {words.join(QString())},
                      choices});
    }

    /// C1: what has not come yet cannot have been counted.
    void checkFuture(Findings &findings)
    {
        if (!m_context.today) {
            return;
        }
        const auto isFuture = [&](const DraftObservation &o) {
            return o.datum && o.datum->amount() && o.key.month > *m_context.today;
        };
        const auto first = std::ranges::find_if(m_reading.observations, isFuture);
        if (first != m_reading.observations.end()) {
            findings.add({IssueCode::MonthInFuture,
                          Severity::Warning,
                          m_reading.cellOf(*first),
                          {QString::number(std::ranges::count_if(m_reading.observations, isFuture)),
                           first->key.month.toString()},
                          {}});
        }
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
