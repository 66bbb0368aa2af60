// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell_coder.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/xlsx_cell.h"
#include "core/sheet/xml_shortcut.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace mm {

/// Reads rows of cells as most programs write them:
///
///     <row r="1"><c r="A1" s="2"><f>B1</f><v>12</v></c><c r="B1" t="inlineStr"><is><t>…
///
/// A row is taken whole or not at all. One that is written in any other way, is wrong in any way or
/// goes over a limit is left to expat, which reads it or says what is wrong.
class XlsxRowScanner final : public XmlShortcut {
public:
    /// @param row number of the row before, shared with whoever reads the other rows
    XlsxRowScanner(const XlsxCellContext &context, SheetBuilder &builder, CellCoder &coder,
                   const ReadLimits &limits, int &row);

    [[nodiscard]] std::span<const int> path() const override;
    [[nodiscard]] std::string_view opening() const override { return "<sheetData>"; }
    [[nodiscard]] std::string_view closing() const override { return "</row>"; }
    [[nodiscard]] std::size_t take(std::string_view utf8) override;

private:
    enum class Tag { Open, Closed, Odd };

    [[nodiscard]] bool takeRow();
    [[nodiscard]] bool addRow(int row, bool hidden);
    [[nodiscard]] bool readCell();
    [[nodiscard]] bool readContent();
    [[nodiscard]] bool readFormula();
    [[nodiscard]] bool readInline();
    [[nodiscard]] bool readPlace(std::string_view a1);

    template <class Visit>
    [[nodiscard]] Tag readAttributes(const Visit &visit);
    [[nodiscard]] Tag readAttributes();
    [[nodiscard]] std::string_view readName();
    [[nodiscard]] bool isNew(std::string_view name);
    [[nodiscard]] bool readText(std::string &into);
    [[nodiscard]] bool readEntity(std::string &into);
    [[nodiscard]] bool readCharacter(std::string &into);
    template <std::size_t Size>
    [[nodiscard]] bool skip(const char (&text)[Size]);
    void skipSpaces()
    {
        while (*m_at == ' ' || *m_at == '\n' || *m_at == '\t') {
            ++m_at;
        }
    }

    XlsxCell m_cell;
    SheetBuilder &m_builder;
    CellCoder &m_coder;
    const ReadLimits &m_limits;
    int &m_before;

    // Everything below is of the row that is being read. No loop goes on past a '<', and the bytes
    // end with one in "</row>": that is why none of them asks for the end.
    const char *m_at = nullptr;
    std::string m_number; ///< of the row, as its cells repeat it
    int m_column = -1;
    std::vector<Sheet::Entry> m_cells;
    std::string m_formula;
    // Of the attributes of one tag:
    std::uint32_t m_letters = 0; ///< names of one letter, a bit each
    std::array<std::string_view, kMostAttributes> m_names; ///< longer names
    std::size_t m_nameCount = 0;
};

} // namespace mm
