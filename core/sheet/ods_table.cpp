// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ods_table.h"

#include "core/sheet/number_text.h"
#include "core/sheet/ods_words.h"
#include "core/sheet/sheet_tr.h"

#include <algorithm>

namespace mm {

namespace {

bool isHidden(std::string_view visibility)
{
    return visibility == "collapse" || visibility == "filter";
}

int repetitions(std::string_view text)
{
    return std::max(1, parseCount(text).value_or(1));
}

} // namespace

OdsTable::OdsTable(SheetBuilder &builder, CellCoder &coder, const ReadContext &context)
    : m_builder(builder)
    , m_coder(coder)
    , m_context(context)
    , m_limits(context.limits())
{
}

void OdsTable::addColumns(const XmlAttributes &attributes)
{
    int count = 1;
    bool hidden = false;
    attributes.visitWords([&](int word, std::string_view value) {
        if (word == ods::kColumnsRepeated) {
            count = repetitions(value);
        } else if (word == ods::kVisibility) {
            hidden = isHidden(value);
        }
    });
    const int first = m_definedColumns;
    m_definedColumns = first + std::min(count, m_limits.columns - first);
    if (hidden && first < m_definedColumns) {
        m_builder.hideColumns(first, m_definedColumns - 1);
    }
}

void OdsTable::startRow(const XmlAttributes &attributes)
{
    m_rowCount = 1;
    m_rowHidden = false;
    m_column = 0;
    m_cells.clear();
    m_spans.clear();
    attributes.visitWords([&](int word, std::string_view value) {
        if (word == ods::kRowsRepeated) {
            m_rowCount = repetitions(value);
        } else if (word == ods::kVisibility) {
            m_rowHidden = isHidden(value);
        }
    });
}

std::optional<Refusal> OdsTable::addCell(const OdsCell &source)
{
    const auto cell = source.make(m_coder);
    if (!cell) {
        return cell.error();
    }
    // Only the empty rest of a row may reach behind the last column.
    const int room = m_limits.columns - m_column;
    if (cell->type != CellType::Empty) {
        if (source.columnsRepeated() > room) {
            return sizeRefusal();
        }
        m_cells.push_back({m_column, source.columnsRepeated(), *cell});
    }
    if ((source.columnsSpanned() > 1 || source.rowsSpanned() > 1) && room > 0) {
        m_spans.push_back({m_column, source.columnsSpanned(), source.rowsSpanned()});
    }
    m_column += std::min(source.columnsRepeated(), room);
    return std::nullopt;
}

std::optional<Refusal> OdsTable::endRow()
{
    const bool used = !m_cells.empty() || !m_spans.empty();
    const int room = m_limits.rows - m_row;
    if (used && m_rowCount > room) {
        return sizeRefusal();
    }
    qint64 cells = 0;
    for (const RepeatedCell &cell : m_cells) {
        cells += cell.count;
    }
    cells *= m_rowCount;
    if (!m_coder.addCells(cells)) {
        return m_coder.sizeRefusal();
    }
    m_builder.reserve(static_cast<std::size_t>(cells));
    const int end = m_row + std::min(m_rowCount, room);
    if (m_rowHidden && m_row < end) {
        m_builder.hideRows(m_row, end - 1);
    }
    for (int row = m_row; used && row < end; ++row) {
        if (auto refused = putRow(row)) {
            return refused;
        }
    }
    m_row = end;
    return std::nullopt;
}

std::optional<Refusal> OdsTable::putRow(int row)
{
    for (const RepeatedCell &cell : m_cells) {
        for (int step = 0; step < cell.count; ++step) {
            m_builder.add(row, cell.column + step, cell.cell);
        }
    }
    for (const Span &span : m_spans) {
        const int rows = std::min(span.rows, m_limits.rows - row);
        const int columns = std::min(span.columns, m_limits.columns - span.column);
        m_builder.addMerge({{row, span.column}, {row + rows - 1, span.column + columns - 1}});
    }
    if (m_builder.mergeCount() > static_cast<std::size_t>(m_limits.merges)) {
        return refusal(RefusalCode::TooLarge, {},
                       SheetTr::tr("it has more than %1 merged ranges").arg(m_limits.merges));
    }
    return m_context.interruption();
}

Refusal OdsTable::sizeRefusal() const
{
    return refusal(RefusalCode::TooLarge, {},
                   SheetTr::tr("it has more than %1 rows or %2 columns")
                       .arg(m_limits.rows)
                       .arg(m_limits.columns));
}

} // namespace mm
