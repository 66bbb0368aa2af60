// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/said_meanings.h"
#include "core/ingest/text_meanings.h"
#include "core/sheet/sheet.h"

#include <QHash>

namespace mm {

/// A sheet as a reader of tables sees it: kinds and meanings of cells, merged cells filled.
class SheetView {
public:
    /// @param said what a person said about the sheet, where that is anything; lives as long
    SheetView(const Sheet &sheet, TextMeanings &texts, const SaidMeanings *said = nullptr);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] TextMeanings &texts() const { return m_texts; }

    [[nodiscard]] CellKind kind(const Cell &cell) const
    {
        if (cell.type == CellType::Text && !m_namesAreSaid) {
            if (const auto known = m_meanings.kinds[cell.text]) {
                return *known;
            }
        }
        return foundKind(cell);
    }
    [[nodiscard]] CellKind kind(CellPosition at) const { return kind(m_sheet.cell(at)); }
    /// The cell that fills @p at: the first of a merged range, otherwise the cell itself.
    [[nodiscard]] CellPosition origin(CellPosition at) const
    {
        return m_mergeAt.isEmpty() ? at : mergedOrigin(at);
    }
    [[nodiscard]] bool isMerged(CellPosition at) const { return origin(at) != at; }
    /// Range that a cell fills, which is one cell unless it is the first of a merged range.
    [[nodiscard]] CellRange extent(CellPosition at) const
    {
        return m_mergeAt.isEmpty() ? CellRange{at, at} : mergedExtent(at);
    }
    /// Meaning of the text, date or year in a cell; nothing when it has none.
    [[nodiscard]] const Label *labelOf(const Cell &cell) const
    {
        if (cell.type == CellType::Text && !m_namesAreSaid) {
            if (const Label *known = m_meanings.labels[cell.text]) {
                return known;
            }
        }
        return foundLabel(cell);
    }
    [[nodiscard]] const Label *label(CellPosition at) const { return labelOf(m_sheet.cell(at)); }
    /// Whether a person said anything about the sheet.
    [[nodiscard]] bool isSaid() const { return m_said != nullptr; }
    /// What was said about a row, or about a column by the cell that heads it; null: nothing.
    [[nodiscard]] const SaidSense *saidRow(int row) const
    {
        return m_said ? m_said->row(row) : nullptr;
    }
    [[nodiscard]] const SaidSense *saidColumn(CellPosition heading) const
    {
        return m_said ? m_said->column(heading) : nullptr;
    }
    [[nodiscard]] Figure figure(const Cell &cell) const;
    [[nodiscard]] std::optional<Idea> gap(const Cell &cell) const;

private:
    [[nodiscard]] CellKind foundKind(const Cell &cell) const;
    [[nodiscard]] const Label *foundLabel(const Cell &cell) const;
    [[nodiscard]] CellPosition mergedOrigin(CellPosition at) const;
    [[nodiscard]] CellRange mergedExtent(CellPosition at) const;
    [[nodiscard]] const SaidMeanings::Name *saidName(const Cell &cell) const;

    const Sheet &m_sheet;
    TextMeanings &m_texts;
    const SaidMeanings *m_said;
    bool m_namesAreSaid; ///< some of them
    PoolMeanings &m_meanings; ///< of the texts of the sheet
    QHash<quint64, std::size_t> m_mergeAt; ///< covered cell to index of the merged range
};

} // namespace mm
