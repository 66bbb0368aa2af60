// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/table_layout.h"

#include "ui/page/text_flow.h"

#include <algorithm>

namespace mm {

namespace {

constexpr double kSmallest = 6; ///< of text, points
constexpr double kStep = 0.4;
constexpr double kLineHeight = 1.2; ///< inside a cell, in sizes
constexpr double kGap = 7; ///< between two columns
constexpr double kRule = 0.5;
constexpr double kInset = 2; ///< of text from the ends of the rules

struct Columns {
    double label = 0;
    double number = 0; ///< each of the others
};

/// Sets one table in one size of text.
class TableSetter {
public:
    TableSetter(const FactsheetTable &table, double width, const PageDensity &density, double size)
        : m_table(table)
        , m_width(width)
        , m_rowHeight(density.tableRow)
        , m_plain{.size = size}
        , m_bold{.size = size, .bold = true}
        , m_columns(columns())
    {
    }

    /// Every word has room in its column.
    [[nodiscard]] bool wordsFit() const
    {
        return m_columns.label >= widestLabelWord() && m_columns.number >= widestNumberWord();
    }

    [[nodiscard]] SetTable set() const
    {
        SetTable result;
        result.fits = wordsFit();
        if (std::ranges::any_of(m_table.columns, [](const QString &c) { return !c.isEmpty(); })) {
            addRow(result, {}, m_table.columns, m_bold, PageInk::Muted);
        }
        for (const FactsheetTable::Row &row : m_table.rows) {
            result.items.emplace_back(PageFill{{0, result.height, m_width, kRule}, PageInk::Rule});
            addRow(result, row.label, row.cells, m_plain, PageInk::Text);
        }
        result.items.emplace_back(
            PageFill{{0, result.height - kRule, m_width, kRule}, PageInk::Rule});
        return result;
    }

private:
    [[nodiscard]] double widestLabelWord() const
    {
        double widest = 0;
        for (const FactsheetTable::Row &row : m_table.rows) {
            widest = std::max(widest, widestWord(row.label, m_plain));
        }
        return widest;
    }

    [[nodiscard]] double widestNumberWord() const
    {
        double widest = 0;
        for (const QString &column : m_table.columns) {
            widest = std::max(widest, widestWord(column, m_bold));
        }
        for (const FactsheetTable::Row &row : m_table.rows) {
            for (const QString &cell : row.cells) {
                widest = std::max(widest, widestWord(cell, m_plain));
            }
        }
        return widest;
    }

    /// Labels get one line when the numbers leave them that room.
    [[nodiscard]] Columns columns() const
    {
        double label = 0;
        for (const FactsheetTable::Row &row : m_table.rows) {
            label = std::max(label, textWidth(row.label, m_plain));
        }
        const auto count = static_cast<double>(m_table.columns.size());
        const double room = m_width - 2 * kInset - count * kGap;
        const double words = widestLabelWord();
        const double most = std::max(words, room - count * widestNumberWord());
        label = std::clamp(label, std::min(words, most), most);
        return {label, count > 0 ? std::max((room - label) / count, 1.0) : 0};
    }

    void addRow(SetTable &result, const QString &label, const std::vector<QString> &cells,
                const TextFormat &format, PageInk ink) const
    {
        const double lineHeight = format.size * kLineHeight;
        std::vector<FlowedText> texts;
        texts.push_back(flowText({{label, format, ink}}, m_columns.label, lineHeight));
        double tallest = texts.front().height;
        for (const QString &cell : cells) {
            const PageInk cellInk = isNumber(cell) ? ink : PageInk::Muted;
            texts.push_back(
                flowText({{cell, format, cellInk}}, m_columns.number, lineHeight, Qt::AlignRight));
            tallest = std::max(tallest, texts.back().height);
        }
        const double height = std::max(m_rowHeight, tallest + m_rowHeight - lineHeight);
        double left = kInset;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            // Headings stand on the first row, everything else in the middle of its own.
            const bool heading = format.bold;
            const double padding = (m_rowHeight - lineHeight) / 2;
            const double top
                = heading ? height - padding - texts[i].height : (height - texts[i].height) / 2;
            for (const PageItem &run : texts[i].runs) {
                result.items.push_back(moved(run, {left, result.height + top}));
            }
            left += (i == 0 ? m_columns.label : m_columns.number) + kGap;
        }
        result.height += height;
    }

    static bool isNumber(const QString &cell)
    {
        return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
    }

    const FactsheetTable &m_table;
    double m_width;
    double m_rowHeight;
    TextFormat m_plain;
    TextFormat m_bold;
    Columns m_columns;
};

} // namespace

SetTable setTable(const FactsheetTable &table, double width, const PageDensity &density)
{
    for (double size = density.table;; size -= kStep) {
        const TableSetter setter(table, width, density, size);
        if (setter.wordsFit() || size - kStep < kSmallest) {
            return setter.set();
        }
    }
}

} // namespace mm
