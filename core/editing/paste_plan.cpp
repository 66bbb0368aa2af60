// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/paste_plan.h"

#include "core/editing/pasted_entry.h"

#include <algorithm>
#include <set>

namespace mm {

namespace {

using Outcome = PlannedCell::Outcome;

/// The rows or columns of an area among those that take numbers.
std::vector<int> taking(const std::vector<int> &lines, int first, int last)
{
    const auto begin = std::ranges::lower_bound(lines, first);
    return {begin, std::upper_bound(begin, lines.end(), last)};
}

/// The rows or columns that take numbers from one on.
std::vector<int> takingFrom(const std::vector<int> &lines, int first)
{
    return {std::ranges::lower_bound(lines, first), lines.end()};
}

/// Adds up what becomes of cells.
class Planner {
public:
    Planner(const EntryGrid &grid, const Dataset &dataset)
        : m_grid(grid)
        , m_dataset(dataset)
    {
    }

    void put(GridPosition position, const QString &text)
    {
        const auto read = parsePasted(text);
        if (!read) {
            add(position, text, std::nullopt, entryFaultText(read.error()));
            return;
        }
        m_plan.marksDropped += read->markDropped ? 1 : 0;
        add(position, text, read->entry, {});
    }

    void put(GridPosition position, const std::optional<Datum> &datum)
    {
        add(position, entryText(datum), datum, {});
    }

    void clip(const QString &text) { m_plan.clipped += text.trimmed().isEmpty() ? 0 : 1; }

    [[nodiscard]] std::optional<Datum> at(GridPosition position) const
    {
        return m_dataset.at(m_grid.key(position));
    }

    [[nodiscard]] PastePlan finish() &&
    {
        std::ranges::sort(m_plan.cells, {}, &PlannedCell::position);
        return std::move(m_plan);
    }

private:
    void add(GridPosition position, const QString &text, const std::optional<Datum> &after,
             const QString &fault)
    {
        const ObservationKey key = m_grid.key(position);
        const auto before = m_dataset.at(key);
        PlannedCell cell{position, key, text, before, before, Outcome::Same, {}};
        const QString refusal = fault.isEmpty() ? m_grid.refusal(key) : fault;
        // Nothing, or the word for it, where no number can be changes nothing.
        const bool saysNothing = !after || after == Datum::notApplicable();
        if (!fault.isEmpty() || (!refusal.isEmpty() && after != before && !saysNothing)) {
            cell.outcome = Outcome::Refused;
            cell.reason = refusal;
        } else if (after != before && refusal.isEmpty()) {
            cell.outcome = Outcome::Changed;
            cell.after = after;
        }
        m_plan.cells.push_back(std::move(cell));
    }

    const EntryGrid &m_grid;
    const Dataset &m_dataset;
    PastePlan m_plan;
};

/// Cells of the selection that take numbers.
std::vector<GridPosition> cellsOf(const EntryGrid &grid, std::span<const GridArea> selection)
{
    std::vector<GridPosition> cells;
    for (const GridArea &area : selection) {
        for (const int row : taking(grid.rows, area.first.row, area.last.row)) {
            for (const int column : taking(grid.columns, area.first.column, area.last.column)) {
                cells.push_back({row, column});
            }
        }
    }
    return cells;
}

GridPosition anchorOf(std::span<const GridArea> selection)
{
    GridPosition anchor = selection.front().first;
    for (const GridArea &area : selection) {
        anchor.row = std::min(anchor.row, area.first.row);
        anchor.column = std::min(anchor.column, area.first.column);
    }
    return anchor;
}

void putRow(Planner &planner, const QStringList &texts, int row, const std::vector<int> &columns)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto column = static_cast<std::size_t>(i);
        if (column < columns.size()) {
            planner.put({row, columns[column]}, texts[i]);
        } else {
            planner.clip(texts[i]);
        }
    }
}

} // namespace

int PastePlan::count(PlannedCell::Outcome outcome) const
{
    return static_cast<int>(std::ranges::count(cells, outcome, &PlannedCell::outcome));
}

int PastePlan::cleared() const
{
    return static_cast<int>(std::ranges::count_if(
        cells, [](const PlannedCell &cell) { return cell.before && !cell.after; }));
}

ChangeSet PastePlan::changes() const
{
    std::vector<Change> changes;
    changes.reserve(cells.size());
    for (const PlannedCell &cell : cells) {
        changes.push_back({cell.key, cell.before, cell.after, {}});
    }
    // Every cell of a grid stands for another number, so this cannot fail.
    return ChangeSet::make(std::move(changes)).value_or(ChangeSet());
}

const PlannedCell *PastePlan::at(GridPosition position) const
{
    const auto found = std::ranges::lower_bound(cells, position, {}, &PlannedCell::position);
    return found != cells.end() && found->position == position ? &*found : nullptr;
}

PastePlan planPaste(const ClipboardTable &table, const EntryGrid &grid,
                    std::span<const GridArea> selection, const Dataset &dataset)
{
    Planner planner(grid, dataset);
    if (table.isEmpty() || selection.empty()) {
        return {};
    }
    if (table.rowCount() == 1 && table.columnCount() == 1) {
        for (const GridPosition position : cellsOf(grid, selection)) {
            planner.put(position, table.rows.front().front());
        }
        return std::move(planner).finish();
    }
    const GridPosition anchor = anchorOf(selection);
    const std::vector<int> columns = takingFrom(grid.columns, anchor.column);
    if (table.rowCount() == 1) {
        std::set<int> rows;
        for (const GridArea &area : selection) {
            const auto taken = taking(grid.rows, area.first.row, area.last.row);
            rows.insert(taken.begin(), taken.end());
        }
        for (const int row : rows) {
            putRow(planner, table.rows.front(), row, columns);
        }
        return std::move(planner).finish();
    }
    const std::vector<int> rows = takingFrom(grid.rows, anchor.row);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i < rows.size()) {
            putRow(planner, table.rows[i], rows[i], columns);
        } else {
            std::ranges::for_each(table.rows[i], [&](const QString &text) { planner.clip(text); });
        }
    }
    return std::move(planner).finish();
}

PastePlan planClear(const EntryGrid &grid, std::span<const GridArea> selection,
                    const Dataset &dataset)
{
    Planner planner(grid, dataset);
    for (const GridPosition position : cellsOf(grid, selection)) {
        planner.put(position, std::nullopt);
    }
    return std::move(planner).finish();
}

PastePlan planFill(const EntryGrid &grid, std::span<const GridArea> selection,
                   const Dataset &dataset, FillDirection direction)
{
    Planner planner(grid, dataset);
    for (const GridArea &area : selection) {
        const std::vector<int> rows = taking(grid.rows, area.first.row, area.last.row);
        const std::vector<int> columns = taking(grid.columns, area.first.column, area.last.column);
        for (const int row : rows) {
            for (const int column : columns) {
                const bool down = direction == FillDirection::Down;
                const GridPosition from = down ? GridPosition{rows.front(), column}
                                               : GridPosition{row, columns.front()};
                if (from != GridPosition{row, column}) {
                    planner.put({row, column}, planner.at(from));
                }
            }
        }
    }
    return std::move(planner).finish();
}

} // namespace mm
