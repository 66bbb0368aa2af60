// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table.h"

#include <algorithm>
#include <set>

namespace mm {

namespace {

/// What the cells of one column hold.
struct ColumnFacts {
    int column = 0;
    int figures = 0;
    int gaps = 0;
    int times = 0;
    int years = 0;
    int texts = 0;
    int subjects = 0;
    int known = 0; ///< texts that mean something, if only "total"
    int blanks = 0;
    int ascending = 0; ///< numbers that are one more than the one above
    std::optional<Idea> field; ///< what its heading says
    bool headed = false;

    [[nodiscard]] int names() const { return texts + times; }
};

enum class Role : std::uint8_t { Name, Value, Status, Ignored, Empty };

class TableBuilder {
public:
    TableBuilder(const CellBlock &block, const SheetView &view)
        : m_block(block)
        , m_view(view)
    {
    }

    std::vector<Table> build()
    {
        for (int column = m_block.firstColumn; column <= m_block.lastColumn; ++column) {
            m_facts.push_back(factsOf(column));
        }
        for (const ColumnFacts &facts : m_facts) {
            m_roles.push_back(roleOf(facts));
        }
        std::vector<Table> tables;
        for (const auto &[first, last] : segments()) {
            Table table = tableOf(first, last);
            if (!table.values.empty()) {
                tables.push_back(std::move(table));
            }
        }
        return tables;
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
        }
        double before = -1;
        for (const CellBlock::Row &row : m_block.rows) {
            const Cell &cell = m_view.sheet().cell(row.row, column);
            addCell(facts, {row.row, column}, m_view.kind(cell));
            facts.ascending += cell.type == CellType::Number && cell.number == before + 1 ? 1 : 0;
            before = cell.type == CellType::Number ? cell.number : -1;
        }
        return facts;
    }

    void addCell(ColumnFacts &facts, CellPosition at, CellKind kind) const
    {
        switch (kind) {
        case CellKind::Empty:
            ++facts.blanks;
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
            facts.known += label->unknown.isEmpty() ? 1 : 0;
            break;
        }
        }
    }

    Role roleOf(const ColumnFacts &facts) const
    {
        const int filled = facts.figures + facts.gaps + facts.years + facts.names();
        if (facts.field) {
            switch (*facts.field) {
            case Idea::StatusField:
                return facts.figures == 0 ? Role::Status : Role::Value;
            case Idea::RemarkField:
            case Idea::OrdinalField:
            case Idea::PersonField:
                return facts.subjects > 0 ? Role::Name : Role::Ignored;
            case Idea::YearField:
                return facts.figures == 0 ? Role::Name : Role::Value;
            case Idea::MonthField:
                return isMonthNumbers(facts) || facts.figures == 0 ? Role::Name : Role::Value;
            default:
                break;
            }
        }
        if (filled == 0) {
            return facts.headed ? Role::Value : Role::Empty;
        }
        if (facts.names() > 0 && facts.names() >= facts.figures + facts.gaps) {
            return Role::Name;
        }
        if (isYears(facts)) {
            return Role::Name;
        }
        return isOrdinals(facts) ? Role::Ignored : Role::Value;
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
            return cell.type != CellType::Number || (cell.number >= 1 && cell.number <= 12);
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

    /// Columns of each table: a new one begins where names of the same kind stand again to the
    /// right of numbers.
    std::vector<std::pair<std::size_t, std::size_t>> segments() const
    {
        std::vector<std::pair<std::size_t, std::size_t>> segments;
        std::size_t first = 0;
        bool hasNames = false;
        bool hasValues = false;
        for (std::size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i] == Role::Name) {
                if (hasNames && hasValues && valuesBehind(i)) {
                    segments.emplace_back(first, i);
                    first = i;
                    hasValues = false;
                }
                hasNames = true;
            }
            hasValues = hasValues || m_roles[i] == Role::Value;
        }
        segments.emplace_back(first, m_roles.size());
        return segments;
    }

    bool valuesBehind(std::size_t index) const
    {
        const auto rest = std::span<const Role>(m_roles).subspan(index);
        return std::ranges::count(rest, Role::Value) > 0;
    }

    Table tableOf(std::size_t first, std::size_t last) const
    {
        Table table;
        table.titles = m_block.titles;
        int persons = 0;
        for (std::size_t i = first; i < last; ++i) {
            const ColumnFacts &facts = m_facts[i];
            persons += facts.field == Idea::PersonField ? 1 : 0;
            switch (m_roles[i]) {
            case Role::Name:
                table.names.push_back({facts.column, facts.field});
                break;
            case Role::Value:
                table.values.push_back({facts.column, {}});
                break;
            case Role::Status:
                table.statusColumn = facts.column;
                break;
            case Role::Ignored:
                ignore(table, facts);
                break;
            case Role::Empty:
                break;
            }
        }
        table.isPersonalData = persons > 1;
        dropIdleNames(table);
        for (auto &[column, heading] : table.values) {
            heading = columnHeading(column, table);
        }
        for (std::size_t i = 0; i < m_block.rows.size(); ++i) {
            table.rows.push_back(
                {m_block.rows[i].row, rowHeading(i, table), m_block.rows[i].section});
        }
        const int top
            = m_block.headings.empty() ? m_block.rows.front().row : m_block.headings.front();
        table.range
            = {{top, m_facts[first].column}, {m_block.rows.back().row, m_facts[last - 1].column}};
        return table;
    }

    void ignore(Table &table, const ColumnFacts &facts) const
    {
        const int row
            = m_block.headings.empty() ? m_block.rows.front().row : m_block.headings.back();
        if (!facts.field) {
            table.ignored.push_back({row, facts.column});
        }
    }

    const ColumnFacts &factsAt(int column) const
    {
        return m_facts[static_cast<std::size_t>(column - m_block.firstColumn)];
    }

    /// Columns of words that mean nothing to us, beside columns that do.
    void dropIdleNames(Table &table) const
    {
        const auto isIdle = [this](const Table::NameColumn &name) {
            const ColumnFacts &facts = factsAt(name.column);
            return !name.field && facts.times + facts.years == 0 && facts.known * 2 < facts.texts;
        };
        const auto isTelling
            = [this](const Table::NameColumn &name) { return factsAt(name.column).subjects > 0; };
        if (!std::ranges::any_of(table.names, isTelling)) {
            return;
        }
        for (const Table::NameColumn &name : table.names) {
            if (isIdle(name)) {
                ignore(table, factsAt(name.column));
            }
        }
        std::erase_if(table.names, isIdle);
    }

    /// The cell that heads @p column in @p row: its own, that of a merged range, or, above other
    /// headings, the last one to the left that nobody merged.
    std::optional<CellPosition> headingCell(int row, int column, const Table &table) const
    {
        const CellPosition at{row, column};
        const CellPosition origin = m_view.origin(at);
        if (m_view.kind(origin) != CellKind::Empty) {
            return origin;
        }
        if (origin != at || row == m_block.headings.back()) {
            return std::nullopt;
        }
        for (auto it = table.values.rbegin(); it != table.values.rend(); ++it) {
            const CellPosition left{row, it->column};
            if (it->column < column && m_view.kind(left) != CellKind::Empty) {
                return m_view.isMerged({row, it->column})
                        || m_view.extent(left) != CellRange{left, left}
                    ? std::nullopt
                    : std::optional(left);
            }
        }
        return std::nullopt;
    }

    Heading columnHeading(int column, const Table &table) const
    {
        std::vector<HeadingPart> parts;
        CellPosition at{
            m_block.headings.empty() ? m_block.rows.front().row : m_block.headings.back(), column};
        for (const int row : m_block.headings) {
            const auto cell = headingCell(row, column, table);
            const Label *label = cell ? m_view.label(*cell) : nullptr;
            const bool repeated = !parts.empty() && cell == parts.back().at;
            if (label && !repeated) {
                parts.push_back({label, *cell, std::nullopt});
                at = *cell;
            }
        }
        return headingOf(std::move(parts), at);
    }

    /// The cell that names @p row in a column: its own or that of a merged range; in the outermost
    /// of several columns also the last one above.
    CellPosition nameCell(std::size_t index, const Table::NameColumn &name,
                          const Table &table) const
    {
        const CellPosition at{m_block.rows[index].row, name.column};
        const CellPosition origin = m_view.origin(at);
        const bool outermost = table.names.size() > 1 && name.column == table.names.front().column;
        const bool keepsBlank = name.field == Idea::BreakdownField
            || name.field == Idea::NationalityField || name.field == Idea::CentreTypeField;
        if (m_view.kind(origin) != CellKind::Empty || !outermost || keepsBlank) {
            return origin;
        }
        for (std::size_t above = index; above-- > 0;) {
            const CellPosition cell = m_view.origin({m_block.rows[above].row, name.column});
            if (m_view.kind(cell) != CellKind::Empty) {
                return cell;
            }
        }
        return origin;
    }

    Heading rowHeading(std::size_t index, const Table &table) const
    {
        std::vector<HeadingPart> parts;
        CellPosition at{m_block.rows[index].row,
                        table.names.empty() ? m_block.firstColumn : table.names.front().column};
        for (const Table::NameColumn &name : table.names) {
            const CellPosition cell = nameCell(index, name, table);
            const Label *label = m_view.label(cell);
            if (name.field == Idea::MonthField
                && m_view.sheet().cell(cell).type == CellType::Number) {
                label = &m_view.texts().monthLabel(
                    static_cast<int>(m_view.sheet().cell(cell).number));
            }
            if (label) {
                parts.push_back({label, cell, name.field});
                at = cell;
            }
        }
        return headingOf(std::move(parts), at);
    }

    const CellBlock &m_block;
    const SheetView &m_view;
    std::vector<ColumnFacts> m_facts;
    std::vector<Role> m_roles;
};

/// Whether the countries among names stand for places or for nationalities.
template <class Items>
NameKind nameKind(const Items &items)
{
    NameKind kind = NameKind::Unknown;
    for (const auto &item : items) {
        for (const HeadingPart &part : item.heading.parts) {
            if (part.field == Idea::CountryField || part.field == Idea::NationalityField
                || part.field == Idea::BreakdownField) {
                continue; // the heading of the column decides
            }
            if (!part.label->nationalities.empty() && part.label->places.empty()) {
                return NameKind::Nationalities;
            }
            if (!part.label->places.empty() || part.label->code.place) {
                kind = NameKind::Places;
            }
        }
    }
    return kind;
}

} // namespace

std::vector<Table> tablesOf(const CellBlock &block, const SheetView &view)
{
    auto tables = TableBuilder(block, view).build();
    for (Table &table : tables) {
        table.rowNames = nameKind(table.rows);
        table.columnNames = nameKind(table.values);
    }
    return tables;
}

} // namespace mm
