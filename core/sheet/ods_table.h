// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell_coder.h"
#include "core/sheet/ods_cell.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/xml_parser.h"

#include <vector>

namespace mm {

/// Puts the cells of one table:table in their places: rows and columns repeat, cells span others,
/// and the empty rest of a sheet may be given as a million repetitions.
class OdsTable {
public:
    OdsTable(SheetBuilder &builder, CellCoder &coder, const ReadContext &context);

    void addColumns(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    /// These say why the table cannot be kept.
    [[nodiscard]] std::optional<Refusal> addCell(const OdsCell &cell);
    [[nodiscard]] std::optional<Refusal> endRow();

private:
    struct RepeatedCell {
        int column = 0;
        int count = 1;
        Cell cell;
    };
    struct Span {
        int column = 0;
        int columns = 1;
        int rows = 1;
    };

    [[nodiscard]] std::optional<Refusal> putRow(int row);
    [[nodiscard]] Refusal sizeRefusal() const;

    SheetBuilder &m_builder;
    CellCoder &m_coder;
    const ReadContext &m_context;
    const ReadLimits &m_limits;

    int m_row = 0;
    int m_column = 0;
    int m_definedColumns = 0;
    int m_rowCount = 1; ///< how often the row that is being read stands in the sheet
    bool m_rowHidden = false;
    std::vector<RepeatedCell> m_cells; ///< of that row
    std::vector<Span> m_spans;
};

} // namespace mm
