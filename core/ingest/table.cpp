// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/table.h"

#include "core/ingest/name_kinds.h"

#include <QSet>

#include <algorithm>

namespace mm {

namespace {

class TableBuilder {
public:
    TableBuilder(const CellBlock &block, std::vector<ColumnFacts> facts, const SheetView &view)
        : m_block(block)
        , m_view(view)
        , m_facts(std::move(facts))
    {
    }

    std::vector<Table> build()
    {
        std::vector<Table> tables;
        for (const auto &[first, last] : tableSegments(m_facts)) {
            Table table = tableOf(first, last);
            if (!table.values.empty()) {
                tables.push_back(std::move(table));
            }
        }
        return tables;
    }

private:
    Table tableOf(std::size_t first, std::size_t last) const
    {
        Table table;
        table.titles = m_block.titles;
        for (std::size_t i = first; i < last; ++i) {
            const ColumnFacts &facts = m_facts[i];
            switch (facts.role) {
            case ColumnRole::Name:
                table.names.push_back({facts.column, facts.field});
                break;
            case ColumnRole::Value:
                table.values.push_back({facts.column, {}});
                break;
            case ColumnRole::Status:
                table.statusColumn = facts.column;
                break;
            case ColumnRole::Ignored:
                ignore(table, facts);
                break;
            case ColumnRole::Empty:
                break;
            }
        }
        dropIdleNames(table);
        addCorners(table, first, last);
        for (auto &[column, heading] : table.values) {
            heading = columnHeading(column, table);
        }
        table.rows.reserve(m_block.rows.size());
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

    /// "Serbia" or "New arrivals" in the corner above the names speak of the whole table.
    void addCorners(Table &table, std::size_t first, std::size_t last) const
    {
        const int left = first == 0 ? 0 : m_facts[first].column;
        const int right = m_facts[last - 1].column;
        for (const int row : m_block.headings) {
            for (int column = left; column <= right; ++column) {
                const CellPosition at{row, column};
                const Label *label = m_view.label(at);
                const bool headsValues
                    = column >= m_block.firstColumn && factsAt(column).role == ColumnRole::Value;
                const bool isSaid = m_view.saidColumn(at) != nullptr;
                if (!headsValues && !isSaid && label && !label->field && !label->isTime) {
                    table.corners.push_back(at);
                }
            }
        }
    }

    int headingRow() const
    {
        return m_block.headings.empty() ? m_block.rows.front().row : m_block.headings.back();
    }

    /// Holds several words, none of which is a code with digits: "Obrenovac", "Krnjača".
    bool tellsRowsApart(int column) const
    {
        QSet<QString> words;
        for (const CellBlock::Row &row : m_block.rows) {
            const QString text = m_view.sheet().display(row.row, column);
            if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); })) {
                words.insert(text);
            }
        }
        return words.size() > 1;
    }

    void ignore(Table &table, const ColumnFacts &facts) const
    {
        const int row = headingRow();
        const bool hasNumbers = facts.figures > 0 && facts.field != Idea::OrdinalField;
        if (!facts.field || hasNumbers) {
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
            if (!isIdle(name)) {
                continue;
            }
            const bool isKey = !table.values.empty() && name.column < table.values.front().column;
            if (isKey && tellsRowsApart(name.column)) {
                table.unclear.push_back({headingRow(), name.column});
            } else {
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
        HeadingCells parts;
        CellPosition at{
            m_block.headings.empty() ? m_block.rows.front().row : m_block.headings.back(), column};
        for (const int row : m_block.headings) {
            const auto cell = headingCell(row, column, table);
            const Label *label = cell ? m_view.label(*cell) : nullptr;
            const bool repeated = !parts.empty() && cell == parts.back().at;
            if (label && !repeated) {
                parts.push_back({label, *cell, std::nullopt, NameKind::Unknown});
                at = *cell;
            }
        }
        if (const SaidSense *said = column < m_block.firstColumn ? nullptr : factsAt(column).said) {
            return saidHeading(std::move(parts), at, *said);
        }
        return headingOf(parts, at);
    }

    /// A heading after what a person said about its row or column: the innermost name is theirs,
    /// and those around it say nothing else about the same.
    Heading saidHeading(HeadingCells parts, CellPosition at, const SaidSense &said) const
    {
        std::optional<HeadingPart> own;
        if (!parts.empty()) {
            own = parts.back();
            parts.pop_back();
        }
        for (HeadingPart &part : parts) {
            const SaidSense same = said.sameAs(*part.label);
            if (same.isAboutNumbers() || !part.label->unknown.isEmpty()) {
                part.label = &m_view.texts().keep(saidLabel(part.label, same));
            }
        }
        const Label &label = m_view.texts().keep(saidLabel(own ? own->label : nullptr, said));
        parts.push_back(
            {&label, own ? own->at : at, own ? own->field : std::nullopt, NameKind::Unknown});
        return headingOf(parts, own ? own->at : at);
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
            || name.field == Idea::NationalityField || name.field == Idea::CentreTypeField
            || name.field == Idea::PartField;
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

    /// 0 for what is no number of a month.
    int monthNumber(CellPosition at) const
    {
        const Figure figure = m_view.figure(m_view.sheet().cell(at));
        const bool isMonth
            = figure.kind == Figure::Kind::Count && figure.count >= 1 && figure.count <= 12;
        return isMonth ? static_cast<int>(figure.count) : 0;
    }

    Heading rowHeading(std::size_t index, const Table &table) const
    {
        HeadingCells parts;
        CellPosition at{m_block.rows[index].row,
                        table.names.empty() ? m_block.firstColumn : table.names.front().column};
        for (const Table::NameColumn &name : table.names) {
            const CellPosition cell = nameCell(index, name, table);
            const Label *label = m_view.label(cell);
            if (const auto month = name.field == Idea::MonthField ? monthNumber(cell) : 0) {
                label = &m_view.texts().monthLabel(month);
            }
            if (name.field == Idea::PartField && !label && m_view.kind(cell) != CellKind::Empty) {
                label = &m_view.texts().label(m_view.sheet().display(cell.row, cell.column));
            }
            if (label) {
                parts.push_back({label, cell, name.field, NameKind::Unknown});
                at = cell;
            }
        }
        const SaidSense *said = m_view.saidRow(m_block.rows[index].row);
        return said && said->isAboutNumbers() ? saidHeading(std::move(parts), at, *said)
                                              : headingOf(parts, at);
    }

    const CellBlock &m_block;
    const SheetView &m_view;
    std::vector<ColumnFacts> m_facts;
};

} // namespace

std::vector<Table> tablesOf(const CellBlock &block, const SheetView &view)
{
    return tablesOf(block, columnFacts(block, view), view);
}

std::vector<Table> tablesOf(const CellBlock &block, std::vector<ColumnFacts> facts,
                            const SheetView &view)
{
    auto tables = TableBuilder(block, std::move(facts), view).build();
    std::ranges::for_each(tables, tellNameKinds);
    return tables;
}

} // namespace mm
