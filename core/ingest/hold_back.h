// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cell_time.h"
#include "core/ingest/said_sums.h"
#include "core/ingest/table_reader.h"

#include <optional>
#include <vector>

namespace mm {

/// Keeps numbers of a table that are understood, but must not go in before a person has seen them,
/// behind questions.
class HoldBack {
public:
    /// All are kept by reference.
    HoldBack(const Table &table, const SheetView &view, const Catalogue &catalogue,
             const TableContext &context, Findings &findings);

    /// Asks whatever has to be asked about a cell.
    /// @param styleQuestion about its column, when the number is written in the style in question
    void check(TableCell &cell, const SubjectResult &found, const CellTime &time,
               std::optional<std::uint32_t> styleQuestion);

private:
    [[nodiscard]] CellRef ref(CellPosition at) const { return m_findings.at(m_context.sheet, at); }
    [[nodiscard]] QString textAt(CellPosition at) const
    {
        return m_view.sheet().display(at.row, at.column);
    }
    [[nodiscard]] std::optional<TitleDoubt> periodDoubt(const TableCell &cell,
                                                        const CellTime &time);
    void askAboutNames(TableCell &cell, const SubjectResult &found, const CellTime &time);
    /// Makes a cell wait for the first question of those it hangs on; the next one comes up when
    /// that is answered.
    void wait(TableCell &cell, std::optional<std::uint32_t> question);

    const Table &m_table;
    const SheetView &m_view;
    const Catalogue &m_catalogue;
    const TableContext &m_context;
    Findings &m_findings;
    std::vector<SaidSum> m_sums;
    std::optional<CellPosition> m_partialAt; ///< first heading that is less than a month
    bool m_waits = false;
};

} // namespace mm
