// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_summary.h"

#include <algorithm>
#include <numeric>

namespace mm {

namespace {

/// Finds the summaries that a cell belongs to. Neighbours mostly come from the same sheet.
class SummaryFinder {
public:
    SummaryFinder(const ImportPlan &plan, std::vector<FileSummary> &summaries)
        : m_plan(plan)
        , m_summaries(summaries)
    {
    }

    template <class Count>
    void at(const CellRef &cell, Count count)
    {
        if (cell.file != m_file || cell.sheet != m_sheet) {
            find(cell);
        }
        if (m_ofFile) {
            count(m_ofFile->all);
        }
        if (m_ofSheet) {
            count(*m_ofSheet);
        }
    }

private:
    void find(const CellRef &cell)
    {
        m_file = cell.file;
        m_sheet = cell.sheet;
        m_ofFile = nullptr;
        m_ofSheet = nullptr;
        for (std::size_t i = 0; i < m_plan.files.size(); ++i) {
            const Workbook &workbook = *m_plan.files[i].workbook;
            if (workbook.fileName != cell.file) {
                continue;
            }
            m_ofFile = &m_summaries[i];
            const auto sheet = std::ranges::find(workbook.sheets, cell.sheet, &Sheet::name);
            if (sheet != workbook.sheets.end()) {
                const auto index = static_cast<std::size_t>(sheet - workbook.sheets.begin());
                m_ofSheet = &m_summaries[i].sheets[index];
            }
            return;
        }
    }

    const ImportPlan &m_plan;
    std::vector<FileSummary> &m_summaries;
    QString m_file;
    QString m_sheet;
    FileSummary *m_ofFile = nullptr;
    SheetSummary *m_ofSheet = nullptr;
};

void countIssues(const std::vector<Issue> &issues, SummaryFinder &finder)
{
    for (const Issue &issue : issues) {
        finder.at(issue.cell, [&issue](SheetSummary &summary) {
            summary.errors += issue.severity == Severity::Error ? 1 : 0;
            summary.warnings += issue.severity == Severity::Warning ? 1 : 0;
        });
    }
}

} // namespace

std::size_t SheetSummary::numbers() const
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t(0));
}

std::vector<FileSummary> summariesOf(const ImportReview &review)
{
    const ImportPlan &plan = review.plan();
    std::vector<FileSummary> summaries(plan.files.size());
    for (std::size_t i = 0; i < plan.files.size(); ++i) {
        summaries[i].sheets.resize(plan.files[i].workbook->sheets.size());
        for (const TableLayout &table : plan.files[i].tables) {
            summaries[i].all.hasTables = true;
            summaries[i].sheets[table.sheet].hasTables = true;
        }
    }
    SummaryFinder finder(plan, summaries);
    for (ImportReview::Index i = 0; i < review.size(); ++i) {
        const auto group = static_cast<std::size_t>(review.group(i));
        if (const ImportCell cell = review.item(i).cell; !cell.isEmpty()) {
            ++summaries[cell.file].all.counts[group];
            ++summaries[cell.file].sheets[cell.sheet].counts[group];
        }
    }
    countIssues(plan.issues, finder);
    for (const FileReading &file : plan.files) {
        countIssues(file.issues, finder);
        for (const Question &question : file.questions) {
            finder.at(question.cell, [](SheetSummary &summary) { ++summary.questions; });
        }
    }
    return summaries;
}

} // namespace mm
