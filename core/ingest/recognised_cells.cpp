// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/recognised_cells.h"

#include <algorithm>
#include <optional>

namespace mm {

namespace {

using Role = RecognisedCells::Role;

/// Joins cells that come row by row, so that a list of a million rows stays a few stretches.
class Stretches {
public:
    Stretches(std::uint16_t sheet, std::vector<RecognisedCells> &into)
        : m_sheet(sheet)
        , m_into(into)
    {
    }

    void add(CellPosition at, Role role)
    {
        const auto column = static_cast<std::size_t>(at.column);
        m_open.resize(std::max(m_open.size(), column + 1));
        if (m_open[column]) {
            RecognisedCells &last = m_into[*m_open[column]];
            if (last.range.contains(at)) {
                return;
            }
            if (last.role == role && last.range.last.row + 1 == at.row) {
                last.range.last.row = at.row;
                return;
            }
        }
        m_open[column] = m_into.size();
        m_into.push_back({m_sheet, role, {at, at}});
    }

private:
    std::uint16_t m_sheet;
    std::vector<RecognisedCells> &m_into;
    std::vector<std::optional<std::size_t>> m_open; ///< the latest stretch of each column
};

void addParts(const Heading &heading, Stretches &stretches)
{
    for (const HeadingPart &part : heading.parts) {
        stretches.add(part.at, part.label && part.label->isTime ? Role::Time : Role::Name);
    }
}

void addIgnored(const Table &table, std::uint16_t sheet, std::vector<RecognisedCells> &into)
{
    for (const CellPosition at : table.ignored) {
        into.push_back({sheet, Role::Ignored, {at, {table.range.last.row, at.column}}});
    }
}

void addHeadings(const Table &table, std::uint16_t sheet, std::vector<RecognisedCells> &into)
{
    Stretches headings(sheet, into);
    for (const Table::ValueColumn &column : table.values) {
        addParts(column.heading, headings);
    }
}

} // namespace

void noteRecognised(const Table &table, std::span<const TableCell> cells, std::uint16_t sheet,
                    std::vector<RecognisedCells> &into)
{
    addHeadings(table, sheet, into);
    Stretches names(sheet, into);
    for (const Table::Row &row : table.rows) {
        addParts(row.heading, names);
    }
    Stretches totals(sheet, into);
    for (const TableCell &cell : cells) {
        if (cell.role != TableCell::Role::Month && !cell.blank) {
            totals.add(cell.at, Role::Total);
        }
    }
    addIgnored(table, sheet, into);
}

void noteList(const Table &table, std::uint16_t sheet, std::vector<RecognisedCells> &into)
{
    addHeadings(table, sheet, into);
    const std::size_t first = into.size();
    Stretches names(sheet, into);
    addParts(table.rows.front().heading, names);
    for (std::size_t i = first; i < into.size(); ++i) {
        into[i].range.last.row = table.range.last.row;
    }
    addIgnored(table, sheet, into);
}

void reportIgnored(const Table &table, const SheetView &view, std::uint16_t sheet,
                   Findings &findings)
{
    for (const CellPosition at : table.ignored) {
        if (view.saidColumn(at)) {
            continue; // left out by a person, which is said already
        }
        const Label *label = view.label(at);
        findings.add({IssueCode::ColumnIgnored,
                      label && label->isTime ? Severity::Warning : Severity::Info,
                      findings.at(sheet, at),
                      {view.sheet().display(at.row, at.column)},
                      {}});
    }
}

} // namespace mm
