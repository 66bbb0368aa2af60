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

} // namespace

void noteRecognised(const Table &table, std::span<const TableCell> cells, std::uint16_t sheet,
                    std::vector<RecognisedCells> &into)
{
    Stretches headings(sheet, into);
    for (const Table::ValueColumn &column : table.values) {
        addParts(column.heading, headings);
    }
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
    for (const CellPosition at : table.ignored) {
        into.push_back({sheet, Role::Ignored, {at, {table.range.last.row, at.column}}});
    }
}

} // namespace mm
