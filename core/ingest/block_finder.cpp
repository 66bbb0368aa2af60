// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/block_finder.h"

#include "core/ingest/column_set.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

using Role = RowFacts::Role;
using Columns = QVarLengthArray<int, 64>; ///< in rising order

/// Walks down the rows and puts them into blocks.
class BlockFinder {
public:
    explicit BlockFinder(const SheetView &view)
        : m_view(view)
        , m_rows(rowFacts(view))
    {
    }

    SheetBlocks find()
    {
        std::erase_if(m_rows, [this](const RowFacts &row) {
            const SaidSense *said = m_view.saidRow(row.row);
            return said && said->isLeftOut;
        });
        for (m_at = 0; m_at < m_rows.size(); ++m_at) {
            if (const SaidSense *said = m_view.saidRow(here().row)) {
                addSaid(*said);
                continue;
            }
            switch (m_rows[m_at].role) {
            case Role::Body:
                addBody();
                break;
            case Role::Heading:
                isRowOfNames() || hasWordsForNumbers() || hasYearsForNumbers() ? addBody()
                                                                               : addHeading();
                break;
            case Role::Single:
                isRowOfNames() ? addBody() : isHeadingOfNext() ? addHeading() : addLine();
                break;
            case Role::Line:
                hasWordsForNumbers() ? addBody() : headsNext() ? addHeading() : addLine();
                break;
            case Role::Numbering:
                break;
            }
        }
        std::ranges::sort(m_found.lines);
        return std::move(m_found);
    }

private:
    const RowFacts &here() const { return m_rows[m_at]; }
    const RowFacts *next() const { return m_at + 1 < m_rows.size() ? &m_rows[m_at + 1] : nullptr; }

    /// Columns of a row where numbers, or the words in their place, stand.
    Columns valueColumns(int row) const
    {
        Columns columns;
        const Sheet &sheet = m_view.sheet();
        for (const Sheet::Entry &entry : sheet.row(row)) {
            const CellKind kind = m_view.kind(entry.cell);
            if (kind == CellKind::Figure || kind == CellKind::Gap || kind == CellKind::Year) {
                columns.push_back(entry.column);
            }
        }
        return columns;
    }

    static bool overlap(const Columns &a, const ColumnSet &b)
    {
        return std::ranges::any_of(a, [&b](int column) { return b.contains(column); });
    }

    /// A row of a table with words where its numbers should be: "New arrivals | forty".
    bool hasWordsForNumbers() const
    {
        const bool follows = m_open && m_headings.empty()
            && here().row == m_found.blocks.back().rows.back().row + 1;
        const bool begins = !m_headings.empty() && here().row == m_headings.back() + 1;
        const Label *name = m_view.label({here().row, here().firstColumn});
        const bool named = name && !name->field && !name->isTime && name->hasSubject();
        if (!(follows || begins) || !named || here().cells < 2) {
            return false;
        }
        const ColumnSet &headed = follows ? m_headed : m_heading;
        const Sheet &sheet = m_view.sheet();
        return std::all_of(
            sheet.rowBegin(here().row) + 1, sheet.rowEnd(here().row), [&](const auto &entry) {
                const Label *label = m_view.label({here().row, entry.column});
                const bool isColumn
                    = headed.contains(entry.column) || m_valueColumns.contains(entry.column);
                return isColumn && label && !label->field && !label->isTime && !label->hasSubject();
            });
    }

    /// A month and its year, or "value": what stands below is no year.
    bool headsNoYears(CellPosition at) const
    {
        const Label *label = m_view.label(m_view.origin(at));
        const bool isMonth = label && label->isTime && label->time.isMonth()
            && (label->time.year || label->time.months.front().year);
        return isMonth || (label && label->field && *label->field != Idea::YearField);
    }

    /// The first row below headings whose numbers happen to look like years: "New arrivals | 2011".
    bool beginsWithYearsForNumbers() const
    {
        const bool begins
            = !m_headings.empty() && here().row == m_headings.back() + 1 && here().years > 0;
        const CellPosition first{here().row, here().firstColumn};
        const Label *name = m_view.kind(first) == CellKind::Text ? m_view.label(first) : nullptr;
        const Sheet &sheet = m_view.sheet();
        return begins && name && !name->field
            && std::all_of(sheet.rowBegin(here().row), sheet.rowEnd(here().row),
                           [this](const auto &entry) {
                               return m_view.kind(entry.cell) != CellKind::Year
                                   || headsNoYears({m_headings.back(), entry.column});
                           });
    }

    /// A row of an open block whose numbers happen to look like years: "Total | 2011".
    bool hasYearsForNumbers() const
    {
        if (beginsWithYearsForNumbers()) {
            return true;
        }
        const bool follows = m_open && m_headings.empty() && here().times == 0
            && here().row == m_found.blocks.back().rows.back().row + 1;
        if (!follows || !m_nameColumns.contains(here().firstColumn) || here().fields > 0) {
            return false;
        }
        const Sheet &sheet = m_view.sheet();
        return std::all_of(sheet.rowBegin(here().row), sheet.rowEnd(here().row),
                           [this](const auto &entry) {
                               return m_view.kind(entry.cell) != CellKind::Year
                                   || m_valueColumns.contains(entry.column);
                           });
    }

    /// A row of an open block whose values are all missing: it has cells only where names stand.
    bool isRowOfNames() const
    {
        if (!m_open || !m_headings.empty()) {
            return false;
        }
        // A line apart from the table, or right above headings, is a title.
        const bool follows = here().row == m_found.blocks.back().rows.back().row + 1;
        if (!follows || (next() && next()->role == Role::Heading)) {
            return false;
        }
        const Sheet &sheet = m_view.sheet();
        const bool inNameColumns = std::all_of(
            sheet.rowBegin(here().row), sheet.rowEnd(here().row),
            [this](const auto &entry) { return m_nameColumns.contains(entry.column); });
        return inNameColumns && resemblesNames();
    }

    /// Whether the first name of the row is of the kind that the block's names are of.
    bool resemblesNames() const
    {
        const Sheet &sheet = m_view.sheet();
        const CellPosition at{here().row, sheet.rowBegin(here().row)->column};
        const int before = m_found.blocks.back().rows.back().row;
        const Label *name = m_view.label(at);
        const Label *other = m_view.label({before, at.column});
        if (!name || !other) {
            return false;
        }
        const bool merged = m_view.extent(at).last.column > at.column;
        return !merged && name->isTime == other->isTime
            && name->hasIndicator() == other->hasIndicator()
            && name->nationalities.empty() == other->nationalities.empty()
            && name->places.empty() == other->places.empty()
            && (name->isTime || name->hasSubject());
    }

    /// A single cell heads the rows below when it stands over their values and not over their
    /// names.
    bool isHeadingOfNext() const
    {
        const RowFacts *below = next();
        if (!below) {
            return false;
        }
        const CellPosition at{here().row, here().firstColumn};
        const CellRange extent = m_view.extent(at);
        if (below->role == Role::Heading || below->role == Role::Single) {
            return extent.first.column > below->firstColumn
                && extent.first.column <= below->lastColumn;
        }
        const auto columns = valueColumns(below->row);
        const bool over = std::ranges::any_of(columns, [&](int column) {
            return column >= extent.first.column && column <= extent.last.column;
        });
        return below->role == Role::Body && over && extent.first.column > below->firstColumn;
    }

    /// Words over numbers head them, known or not: "Type | Capacity | Present"; and names over
    /// headings group them.
    bool headsNext() const
    {
        const RowFacts *below = next();
        if (!below || below->row != here().row + 1) {
            return false;
        }
        if (below->role == Role::Heading) {
            // Names of rows begin to the left, at the latest where the numbers begin.
            const int left = m_at + 2 < m_rows.size()
                ? std::min(below->firstColumn, m_rows[m_at + 2].firstColumn)
                : below->firstColumn;
            return here().cells > 1 && here().subjects > 0 && here().firstColumn > left
                && here().lastColumn <= below->lastColumn;
        }
        if (below->role != Role::Body || (here().cells == 1 && m_open)) {
            return false;
        }
        const auto columns = valueColumns(below->row);
        const Sheet &sheet = m_view.sheet();
        const bool over = std::any_of(
            sheet.rowBegin(here().row), sheet.rowEnd(here().row), [&](const auto &entry) {
                return columns.contains(entry.column) && entry.column > below->firstColumn;
            });
        return over && (here().cells > 1 || here().firstColumn > below->firstColumn);
    }

    void addBody()
    {
        const auto columns = valueColumns(here().row);
        const bool continues = m_open && m_headings.empty()
            && (columns.empty() || overlap(columns, m_valueColumns) || isUnderHeadings(columns));
        if (!continues) {
            if (m_open) {
                m_section.reset();
            }
            m_found.blocks.push_back({std::move(m_titles),
                                      std::move(m_headings),
                                      {},
                                      here().firstColumn,
                                      here().lastColumn});
            m_titles = {};
            m_headings = {};
            m_headingsAreSaid = false;
            m_headed = std::exchange(m_heading, {});
            m_valueColumns.clear();
            m_nameColumns.clear();
            m_open = true;
        }
        CellBlock &block = m_found.blocks.back();
        block.rows.push_back({here().row, m_section});
        if (!continues && !m_headed.isEmpty()) {
            // Columns whose numbers are still to come.
            block.lastColumn = std::max(block.lastColumn, m_headed.last());
        }
        block.firstColumn = std::min(block.firstColumn, here().firstColumn);
        block.lastColumn = std::max(block.lastColumn, here().lastColumn);
        for (const int column : columns) {
            m_valueColumns.insert(column);
        }
        rememberNames();
    }

    /// Numbers under the headings of the open block, beside a name that stands where its names do.
    bool isUnderHeadings(const Columns &columns) const
    {
        return m_nameColumns.contains(here().firstColumn)
            && std::ranges::all_of(columns,
                                   [this](int column) { return m_headed.contains(column); });
    }

    void rememberNames()
    {
        const Sheet &sheet = m_view.sheet();
        for (const Sheet::Entry &entry : sheet.row(here().row)) {
            const CellKind kind = m_view.kind(entry.cell);
            if ((kind == CellKind::Text || kind == CellKind::Time)
                && !m_valueColumns.contains(entry.column)) {
                m_nameColumns.insert(entry.column);
            }
        }
    }

    /// A row whose role a person said.
    void addSaid(const SaidSense &said)
    {
        if (said.isWords) {
            m_found.lines.push_back(here().row);
            if (!m_open && m_headings.empty()) {
                m_titles.push_back(here().row);
            }
        } else if (said.isHeader) {
            if (!m_headingsAreSaid) {
                // What was taken for headings are titles over the right ones.
                for (const int row : m_headings) {
                    m_found.lines.push_back(row);
                    m_titles.push_back(row);
                }
                m_headings.clear();
                m_heading.clear();
            }
            m_headingsAreSaid = false;
            addHeading();
            m_headingsAreSaid = true;
        } else {
            addBody();
        }
    }

    /// Headings that a person named wait for their numbers, whatever else stands between.
    bool isSaidHeadingOpen() const { return m_headingsAreSaid && !m_headings.empty(); }

    void addHeading()
    {
        if (isSaidHeadingOpen()) {
            m_found.lines.push_back(here().row);
            return;
        }
        m_open = false;
        m_section.reset();
        if (here().hashtags > 0) {
            m_headings.clear(); // hashtags say the same as the words above them, and exactly
            m_heading.clear();
        }
        m_headings.push_back(here().row);
        for (int column = here().firstColumn; column <= here().lastColumn; ++column) {
            m_heading.insert(column);
        }
    }

    void addLine()
    {
        m_found.lines.push_back(here().row);
        const bool inside = next() && next()->role == Role::Body && (m_open || !m_headings.empty());
        const bool names = here().cells == 1;
        if (inside && names) {
            m_section = here().row;
            return;
        }
        if (isSaidHeadingOpen()) {
            return;
        }
        m_open = false;
        m_section.reset();
        m_headings.clear();
        m_heading.clear();
        m_titles.push_back(here().row);
    }

    const SheetView &m_view;
    std::vector<RowFacts> m_rows;
    std::size_t m_at = 0;
    SheetBlocks m_found;
    std::vector<int> m_titles;
    std::vector<int> m_headings;
    ColumnSet m_heading; ///< columns under the headings that wait for numbers
    ColumnSet m_headed; ///< columns under the headings of the open block
    ColumnSet m_valueColumns;
    ColumnSet m_nameColumns;
    std::optional<int> m_section;
    bool m_headingsAreSaid = false;
    bool m_open = false;
};

} // namespace

SheetBlocks findBlocks(const SheetView &view)
{
    return BlockFinder(view).find();
}

} // namespace mm
