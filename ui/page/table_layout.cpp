// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/table_layout.h"

#include "ui/page/text_flow.h"

#include <algorithm>
#include <functional>
#include <numeric>

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
    std::vector<double> numbers; ///< the others
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
        return m_columns.label >= widestLabelWord()
            && std::ranges::equal(m_columns.numbers, widestWords(), std::ranges::greater_equal());
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

    /// Of each column but that of the labels.
    [[nodiscard]] std::vector<double> widestWords() const
    {
        std::vector<double> widths;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            double widest = widestWord(m_table.columns[column], m_bold);
            for (const FactsheetTable::Row &row : m_table.rows) {
                widest = std::max(widest, widestWord(row.cells[column], m_plain));
            }
            widths.push_back(widest);
        }
        return widths;
    }

    /// Labels get one line when the numbers leave them that room; numbers stand in columns of equal
    /// width as long as that costs the labels nothing.
    [[nodiscard]] Columns columns() const
    {
        double label = 0;
        for (const FactsheetTable::Row &row : m_table.rows) {
            label = std::max(label, textWidth(row.label, m_plain));
        }
        const std::vector<double> words = widestWords();
        const auto count = static_cast<double>(words.size());
        const double room = m_width - 2 * kInset - count * kGap;
        if (words.empty()) {
            return {std::min(label, room), {}};
        }
        const double widest = *std::ranges::max_element(words);
        if (label + count * widest <= room) {
            return {label, std::vector(words.size(), (room - label) / count)};
        }
        const double together = std::accumulate(words.begin(), words.end(), 0.0);
        const double least = std::min(widestLabelWord(), room);
        label = std::clamp(label, least, std::max(least, room - together));
        const double spare = (room - label - together) / count;
        Columns columns{label, {}};
        for (const double width : words) {
            columns.numbers.push_back(std::max(width + spare, 1.0));
        }
        return columns;
    }

    void addRow(SetTable &result, const QString &label, const std::vector<QString> &cells,
                const TextFormat &format, PageInk ink) const
    {
        const double lineHeight = format.size * kLineHeight;
        std::vector<FlowedText> texts;
        texts.push_back(flowText({{label, format, ink}}, m_columns.label, lineHeight));
        double tallest = texts.front().height;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const PageInk cellInk = isNumber(cells[i]) ? ink : PageInk::Muted;
            texts.push_back(flowText({{cells[i], format, cellInk}}, m_columns.numbers[i],
                                     lineHeight, Qt::AlignRight));
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
            left += (i == 0 ? m_columns.label : m_columns.numbers[i - 1]) + kGap;
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
