// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/column_facts.h"

#include <algorithm>
#include <span>

namespace mm {

namespace {

/// Counts the cells of columns and tells what the columns are for.
class ColumnSorter {
public:
    ColumnSorter(const CellBlock &block, const SheetView &view)
        : m_block(block)
        , m_view(view)
    {
    }

    std::vector<ColumnFacts> sort()
    {
        for (int column = m_block.firstColumn; column <= m_block.lastColumn; ++column) {
            m_facts.push_back(factsOf(column));
        }
        for (ColumnFacts &facts : m_facts) {
            facts.role = roleOf(facts);
        }
        return std::move(m_facts);
    }

private:
    ColumnFacts factsOf(int column) const
    {
        ColumnFacts facts;
        facts.column = column;
        for (const int row : m_block.headings) {
            const Label *label = m_view.label(m_view.origin({row, column}));
            facts.headed = facts.headed || label;
            facts.field = label && label->field ? label->field : facts.field;
            const bool numbers = label
                && (label->isTime || label->field == Idea::ValueField
                    || (!label->field && label->hasIndicator()));
            facts.headsNumbers = label ? numbers : facts.headsNumbers;
        }
        takeSaid(facts);
        double before = -1;
        for (const CellBlock::Row &row : m_block.rows) {
            const Cell &cell = m_view.sheet().cell(row.row, column);
            addCell(facts, {row.row, column}, m_view.kind(cell));
            facts.ascending += cell.type == CellType::Number && cell.number == before + 1 ? 1 : 0;
            before = cell.type == CellType::Number ? cell.number : -1;
        }
        return facts;
    }

    /// What a person said about the column, by any of its headings.
    void takeSaid(ColumnFacts &facts) const
    {
        for (const int row : headingRows(m_block)) {
            const SaidSense *said = m_view.saidColumn(m_view.origin({row, facts.column}));
            said = said ? said : m_view.saidColumn({row, facts.column});
            facts.said = said ? said : facts.said;
        }
        if (facts.said && facts.said->field) {
            facts.field = facts.said->field;
        }
    }

    void addCell(ColumnFacts &facts, CellPosition at, CellKind kind) const
    {
        switch (kind) {
        case CellKind::Empty:
            break;
        case CellKind::Figure:
            ++facts.figures;
            break;
        case CellKind::Gap:
            ++facts.gaps;
            break;
        case CellKind::Time:
            ++facts.times;
            break;
        case CellKind::Year:
            ++facts.years;
            break;
        case CellKind::Text: {
            ++facts.texts;
            const Label *label = m_view.label(at);
            facts.subjects += label->hasSubject() ? 1 : 0;
            const bool known = label->unknown.isEmpty() && !label->has(Idea::Subnational)
                && !label->has(Idea::Institution);
            facts.known += known ? 1 : 0;
            break;
        }
        }
    }

    ColumnRole roleOf(const ColumnFacts &facts) const
    {
        if (facts.said) {
            return facts.said->field                           ? ColumnRole::Name
                : facts.said->isWords || facts.said->isLeftOut ? ColumnRole::Ignored
                                                               : ColumnRole::Value;
        }
        const int filled = facts.figures + facts.gaps + facts.years + facts.names();
        if (facts.field) {
            switch (*facts.field) {
            case Idea::StatusField:
                return facts.figures == 0 ? ColumnRole::Status : ColumnRole::Value;
            case Idea::RemarkField:
            case Idea::OrdinalField:
            case Idea::PersonField:
                return facts.subjects > 0 ? ColumnRole::Name : ColumnRole::Ignored;
            case Idea::PartField:
                return ColumnRole::Name; // "0-17" is no number
            case Idea::YearField:
                return facts.figures == 0 ? ColumnRole::Name : ColumnRole::Value;
            case Idea::MonthField:
                return isMonthNumbers(facts) || facts.figures == 0 ? ColumnRole::Name
                                                                   : ColumnRole::Value;
            default:
                break;
            }
        }
        if (filled == 0 && facts.field && facts.field != Idea::ValueField) {
            return ColumnRole::Name; // "Nationality" over totals only
        }
        if (filled == 0) {
            return facts.headed ? ColumnRole::Value : ColumnRole::Empty;
        }
        const bool wordsForNumbers = facts.headsNumbers && facts.subjects == 0 && facts.times == 0
            && facts.column > m_block.firstColumn;
        if (wordsForNumbers) {
            return ColumnRole::Value; // "forty" is no name
        }
        if (facts.names() > 0 && facts.names() >= facts.figures + facts.gaps) {
            return ColumnRole::Name;
        }
        if (isYears(facts)) {
            return ColumnRole::Name;
        }
        return isOrdinals(facts) ? ColumnRole::Ignored : ColumnRole::Value;
    }

    /// 2024, 2024, 2025 … in front of months: a column of years, not of numbers.
    bool isYears(const ColumnFacts &facts) const
    {
        const auto isNamed = [](const ColumnFacts &f) { return f.names() > f.figures + f.gaps; };
        const bool beforeNames = std::ranges::any_of(m_facts, [&](const ColumnFacts &other) {
            return other.column > facts.column && isNamed(other);
        });
        return facts.years > 0 && facts.figures == 0 && facts.gaps == 0 && beforeNames;
    }

    bool isMonthNumbers(const ColumnFacts &facts) const
    {
        return std::ranges::all_of(m_block.rows, [&](const CellBlock::Row &row) {
            const Cell &cell = m_view.sheet().cell(row.row, facts.column);
            const Figure figure = m_view.figure(cell);
            return figure.kind != Figure::Kind::Count || (figure.count >= 1 && figure.count <= 12);
        });
    }

    /// 1, 2, 3 … in front of the names.
    bool isOrdinals(const ColumnFacts &facts) const
    {
        const bool beforeNames = std::ranges::any_of(m_facts, [&](const ColumnFacts &other) {
            return other.column > facts.column && other.names() > other.figures;
        });
        return beforeNames && facts.figures > 2 && facts.ascending >= facts.figures - 1
            && !facts.headed;
    }

    const CellBlock &m_block;
    const SheetView &m_view;
    std::vector<ColumnFacts> m_facts;
};

bool hasValuesFrom(const std::vector<ColumnFacts> &columns, std::size_t index)
{
    const auto rest = std::span<const ColumnFacts>(columns).subspan(index);
    return std::ranges::any_of(
        rest, [](const ColumnFacts &column) { return column.role == ColumnRole::Value; });
}

} // namespace

std::vector<int> headingRows(const CellBlock &block)
{
    return block.headings.empty() ? std::vector<int>{block.rows.front().row} : block.headings;
}

std::vector<ColumnFacts> columnFacts(const CellBlock &block, const SheetView &view)
{
    return ColumnSorter(block, view).sort();
}

std::vector<std::pair<std::size_t, std::size_t>>
tableSegments(const std::vector<ColumnFacts> &columns)
{
    std::vector<std::pair<std::size_t, std::size_t>> segments;
    std::size_t first = 0;
    bool hasNames = false;
    bool hasValues = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == ColumnRole::Name) {
            if (hasNames && hasValues && hasValuesFrom(columns, i)) {
                segments.emplace_back(first, i);
                first = i;
                hasValues = false;
            }
            hasNames = true;
        }
        hasValues = hasValues || columns[i].role == ColumnRole::Value;
    }
    segments.emplace_back(first, columns.size());
    return segments;
}

} // namespace mm
