// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_builder.h"

#include <algorithm>
#include <functional>

namespace mm {

namespace {

void setRange(std::vector<bool> &flags, int first, int last)
{
    const auto end = static_cast<std::size_t>(last) + 1;
    if (flags.size() < end) {
        flags.resize(end);
    }
    std::fill(flags.begin() + first, flags.begin() + last + 1, true);
}

} // namespace

SheetBuilder::SheetBuilder(QString name, SheetVisibility visibility)
    : m_sheet(std::move(name), visibility, nullptr)
{
}

void SheetBuilder::add(int row, int column, const Cell &cell)
{
    if (cell.type == CellType::Empty) {
        return;
    }
    if (row != m_row) {
        m_sorted = m_sorted && row > m_row;
        m_sheet.m_rows.push_back({row, static_cast<std::uint32_t>(m_sheet.m_entries.size())});
        m_row = row;
    } else {
        m_sorted = m_sorted && column > m_column;
    }
    m_column = column;
    m_sheet.m_columnCount = std::max(m_sheet.m_columnCount, column + 1);
    m_sheet.m_entries.push_back({cell, static_cast<std::uint16_t>(column)});
}

void SheetBuilder::addRow(int row, std::span<const Sheet::Entry> cells)
{
    const bool rises
        = std::ranges::adjacent_find(cells, std::greater_equal(), &Sheet::Entry::column)
        == cells.end();
    if (row == m_row || !rises || cells.empty()) {
        for (const Sheet::Entry &entry : cells) {
            add(row, entry.column, entry.cell);
        }
        return;
    }
    add(row, cells.front().column, cells.front().cell);
    m_sheet.m_entries.insert(m_sheet.m_entries.end(), cells.begin() + 1, cells.end());
    m_column = cells.back().column;
    m_sheet.m_columnCount = std::max(m_sheet.m_columnCount, m_column + 1);
}

void SheetBuilder::reserve(std::size_t cells)
{
    const std::size_t wanted = m_sheet.m_entries.size() + cells;
    if (wanted > m_sheet.m_entries.capacity()) {
        const std::size_t filled = std::max<std::size_t>(m_sheet.m_entries.size(), 1);
        m_sheet.m_rows.reserve(m_sheet.m_rows.size() * wanted / filled);
        m_sheet.m_entries.reserve(std::max(wanted, 2 * m_sheet.m_entries.capacity()));
    }
}

void SheetBuilder::addMerge(const CellRange &range)
{
    m_sheet.m_merges.push_back(range);
}

void SheetBuilder::hideRows(int first, int last)
{
    setRange(m_sheet.m_hiddenRows, first, last);
}

void SheetBuilder::hideColumns(int first, int last)
{
    setRange(m_sheet.m_hiddenColumns, first, last);
}

Result<Sheet, CellPosition> SheetBuilder::finish(std::shared_ptr<const TextPool> texts)
{
    if (!m_sorted) {
        if (const auto twice = sort()) {
            return failure(*twice);
        }
    }
    m_sheet.m_texts = std::move(texts);
    return std::move(m_sheet);
}

std::optional<CellPosition> SheetBuilder::sort()
{
    struct Placed {
        int row = 0;
        Sheet::Entry entry;
    };
    std::vector<Placed> placed;
    placed.reserve(m_sheet.m_entries.size());
    for (std::size_t slot = 0; slot < m_sheet.m_rows.size(); ++slot) {
        const std::size_t end = slot + 1 < m_sheet.m_rows.size() ? m_sheet.m_rows[slot + 1].entry
                                                                 : m_sheet.m_entries.size();
        for (std::size_t at = m_sheet.m_rows[slot].entry; at < end; ++at) {
            placed.push_back({m_sheet.m_rows[slot].row, m_sheet.m_entries[at]});
        }
    }
    const auto position = [](const Placed &p) { return CellPosition{p.row, p.entry.column}; };
    std::ranges::sort(placed, {}, position);
    const auto twice = std::ranges::adjacent_find(placed, {}, position);
    if (twice != placed.end()) {
        return position(*twice);
    }
    m_sheet.m_entries.clear();
    m_sheet.m_rows.clear();
    m_row = -1;
    for (const Placed &p : placed) {
        add(p.row, p.entry.column, p.entry.cell);
    }
    return std::nullopt;
}

} // namespace mm
