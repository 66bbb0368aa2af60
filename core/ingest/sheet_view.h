// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/text_meanings.h"
#include "core/sheet/sheet.h"

#include <QHash>

namespace mm {

/// A sheet as a reader of tables sees it: kinds and meanings of cells, merged cells filled.
class SheetView {
public:
    SheetView(const Sheet &sheet, TextMeanings &texts);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] TextMeanings &texts() const { return m_texts; }

    [[nodiscard]] CellKind kind(const Cell &cell) const;
    [[nodiscard]] CellKind kind(CellPosition at) const { return kind(m_sheet.cell(at)); }
    /// The cell that fills @p at: the first of a merged range, otherwise the cell itself.
    [[nodiscard]] CellPosition origin(CellPosition at) const;
    [[nodiscard]] bool isMerged(CellPosition at) const { return origin(at) != at; }
    /// Range that a cell fills, which is one cell unless it is the first of a merged range.
    [[nodiscard]] CellRange extent(CellPosition at) const;
    /// Meaning of the text, date or year in a cell; nothing when it has none.
    [[nodiscard]] const Label *label(CellPosition at) const;
    [[nodiscard]] Figure figure(const Cell &cell) const;
    [[nodiscard]] std::optional<Idea> gap(const Cell &cell) const;

private:
    const Sheet &m_sheet;
    TextMeanings &m_texts;
    PoolMeanings &m_meanings; ///< of the texts of the sheet
    QHash<quint64, std::size_t> m_mergeAt; ///< covered cell to index of the merged range
};

} // namespace mm
