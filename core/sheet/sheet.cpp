// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet.h"

#include "core/sheet/number_text.h"

#include <algorithm>

namespace mm {

Sheet::Sheet(QString name, SheetVisibility visibility, std::shared_ptr<const TextPool> texts)
    : m_name(std::move(name))
    , m_visibility(visibility)
    , m_texts(std::move(texts))
{
}

int Sheet::rowCount() const
{
    return m_rows.empty() ? 0 : m_rows.back().row + 1;
}

int Sheet::columnCount() const
{
    return m_columnCount;
}

std::size_t Sheet::slotOf(int row) const
{
    // Most sheets use every row from the first on, which makes the row its own slot.
    const auto guess = static_cast<std::size_t>(std::max(row, 0));
    if (guess < m_rows.size() && m_rows[guess].row == row) {
        return guess;
    }
    // Otherwise it stands further down by no more rows than are missing.
    const auto missing = m_rows.empty()
        ? std::size_t{0}
        : static_cast<std::size_t>(m_rows.back().row) + 1 - m_rows.size();
    const std::size_t last = std::min(guess, m_rows.size());
    const std::size_t first = std::min(guess - std::min(guess, missing), last);
    const auto found = std::ranges::lower_bound(std::span(m_rows).subspan(first, last - first), row,
                                                {}, &RowStart::row);
    return static_cast<std::size_t>(found - std::span(m_rows).begin());
}

std::vector<Sheet::Entry>::const_iterator Sheet::rowBegin(int row) const
{
    const std::size_t slot = slotOf(row);
    const std::size_t entry = slot < m_rows.size() ? m_rows[slot].entry : m_entries.size();
    return m_entries.begin() + static_cast<std::ptrdiff_t>(entry);
}

std::vector<Sheet::Entry>::const_iterator Sheet::rowEnd(int row) const
{
    return rowBegin(row + 1);
}

const Cell &Sheet::foundCell(int row, int column) const
{
    static constexpr Cell kEmptyCell;
    const auto begin = rowBegin(row);
    const auto end = rowEnd(row);
    const auto found = std::ranges::lower_bound(begin, end, column, {}, &Entry::column);
    return found != end && found->column == column ? found->cell : kEmptyCell;
}

QString Sheet::display(int row, int column) const
{
    const Cell &shown = cell(row, column);
    switch (shown.type) {
    case CellType::Empty:
    case CellType::NoResult:
        return {};
    case CellType::Number:
        return numberText(shown.number);
    case CellType::Boolean:
        return shown.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case CellType::Text:
    case CellType::Date:
    case CellType::Error:
        return text(shown);
    }
    return {};
}

bool Sheet::isRowHidden(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_hiddenRows.size() && m_hiddenRows[at];
}

bool Sheet::isColumnHidden(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return column >= 0 && at < m_hiddenColumns.size() && m_hiddenColumns[at];
}

} // namespace mm
