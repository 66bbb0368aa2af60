// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_position.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mm {

/// What a cell holds as the file says it, before any meaning is given to it.
enum class CellType : std::uint8_t {
    Empty,
    Number,
    Text,
    Boolean,
    Date, ///< a number that its format, or its type in the file, makes a date
    Error, ///< "#N/A", "#REF!" …
    NoResult, ///< a formula whose result the file does not carry
};

/// One cell. Texts live once in the pool of the workbook.
struct Cell {
    double number = 0; ///< value of Number, serial number (1900 system) of Date, 1 or 0 of Boolean
    std::uint32_t text = 0; ///< index into the pool: of Text and Error, and of Date its ISO text
    CellType type = CellType::Empty;
    bool formula : 1 = false; ///< the value is the stored result of a formula
    bool percent : 1 = false; ///< a number that its format shows as a percentage: 0.37 as "37%"
};

enum class SheetVisibility : std::uint8_t { Visible, Hidden, VeryHidden };

/// Texts of a workbook, each stored once; index 0 is the empty text.
class TextPool {
public:
    [[nodiscard]] const QString &at(std::uint32_t index) const { return m_texts[index]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    std::uint32_t append(QString text)
    {
        m_texts.push_back(std::move(text));
        return static_cast<std::uint32_t>(m_texts.size() - 1);
    }

private:
    std::vector<QString> m_texts{QString()};
};

/// A grid of cells with positions. Knows files, not figures: no domain word appears here.
class Sheet {
public:
    /// A cell in its row. The column lies in what Cell leaves free, so that a cell costs 16 bytes.
    struct Entry {
        [[no_unique_address]] Cell cell;
        std::uint16_t column = 0;
    };
    static_assert(sizeof(Entry) == 16);

    Sheet(QString name, SheetVisibility visibility, std::shared_ptr<const TextPool> texts);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] SheetVisibility visibility() const { return m_visibility; }
    /// One more than the last row, or column, that holds a cell that is not empty.
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int columnCount() const;
    /// Rows that hold such a cell.
    [[nodiscard]] std::size_t usedRowCount() const { return m_rows.size(); }
    /// An Empty cell outside the grid.
    [[nodiscard]] const Cell &cell(int row, int column) const
    {
        // Most sheets use every row from the first on, and most rows every column.
        const auto slot = static_cast<std::size_t>(row);
        if (row >= 0 && column >= 0 && slot + 1 < m_rows.size() && m_rows[slot].row == row) {
            const std::size_t entry = m_rows[slot].entry + static_cast<std::size_t>(column);
            if (entry < m_rows[slot + 1].entry && m_entries[entry].column == column) {
                return m_entries[entry].cell;
            }
        }
        return foundCell(row, column);
    }
    [[nodiscard]] const Cell &cell(CellPosition at) const { return cell(at.row, at.column); }
    /// Used cells of one row, in rising column order.
    [[nodiscard]] std::span<const Entry> row(int row) const
    {
        const auto slot = static_cast<std::size_t>(row);
        if (row >= 0 && slot + 1 < m_rows.size() && m_rows[slot].row == row) {
            return std::span(m_entries).subspan(m_rows[slot].entry,
                                                m_rows[slot + 1].entry - m_rows[slot].entry);
        }
        return {rowBegin(row), rowEnd(row)};
    }
    [[nodiscard]] std::vector<Entry>::const_iterator rowBegin(int row) const;
    [[nodiscard]] std::vector<Entry>::const_iterator rowEnd(int row) const;
    [[nodiscard]] const TextPool &texts() const { return *m_texts; }
    [[nodiscard]] const QString &text(const Cell &cell) const { return m_texts->at(cell.text); }
    /// The cell as a person would read it: verbatim text, number with a point and no grouping in
    /// the shortest form that reads back to the same number, ISO date, error text, empty.
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] const std::vector<CellRange> &merges() const { return m_merges; }
    /// Whether any row or column is hidden.
    [[nodiscard]] bool hidesAny() const
    {
        return !m_hiddenRows.empty() || !m_hiddenColumns.empty();
    }
    [[nodiscard]] bool isRowHidden(int row) const;
    [[nodiscard]] bool isColumnHidden(int column) const;

private:
    friend class SheetBuilder;

    /// Where the entries of a used row begin; they end where those of the next one begin.
    struct RowStart {
        int row = 0;
        std::uint32_t entry = 0;
    };

    [[nodiscard]] const Cell &foundCell(int row, int column) const;
    [[nodiscard]] std::size_t slotOf(int row) const; ///< first used row that is not above row

    QString m_name;
    SheetVisibility m_visibility = SheetVisibility::Visible;
    std::shared_ptr<const TextPool> m_texts;
    std::vector<Entry> m_entries;
    std::vector<RowStart> m_rows; ///< used rows only: a single cell may stand in the last row
    std::vector<CellRange> m_merges;
    std::vector<bool> m_hiddenRows;
    std::vector<bool> m_hiddenColumns;
    int m_columnCount = 0;
};

/// One file read whole.
struct Workbook {
    QString fileName; ///< without folder
    QByteArray sha256; ///< 32 bytes, of the file as it was read
    qint64 fileSize = 0; ///< bytes
    bool encodingGuessed = false; ///< csv only: the bytes do not prove the encoding
    QString encoding; ///< csv only, for instance "UTF-8", "windows-1250"
    QChar delimiter; ///< csv only
    std::vector<Sheet> sheets; ///< a csv file is one sheet named "csv"
};

} // namespace mm
