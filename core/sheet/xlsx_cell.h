// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell_coder.h"
#include "core/sheet/xlsx_styles.h"

#include <string>
#include <string_view>
#include <vector>

namespace mm {

/// What the cells of a worksheet refer to.
struct XlsxCellContext {
    const XlsxStyles &styles;
    const std::vector<std::uint32_t> &sharedStrings; ///< indexes into the text pool
    bool date1904 = false;
};

/// What one <c> says while it is being read.
class XlsxCell {
public:
    explicit XlsxCell(const XlsxCellContext &context)
        : m_context(context)
    {
    }

    void reset();
    /// False when there is no such type (ECMA-376 part 1, 18.18.11).
    [[nodiscard]] bool setType(std::string_view type);
    void setStyle(std::size_t style) { m_style = style; }
    void setFormula() { m_formula = true; }
    /// Where the characters of <v>, and those of <is>, go.
    std::string &value() { return m_value; }
    std::string &inlineText();

    [[nodiscard]] Result<Cell, Refusal> make(CellCoder &coder);

private:
    enum class Kind : std::uint8_t { Number, SharedString, Text, Inline, Boolean, Error, Date };

    [[nodiscard]] Result<Cell, Refusal> makeValue(CellCoder &coder);
    [[nodiscard]] Result<Cell, Refusal> makeNumber(CellCoder &coder);
    [[nodiscard]] Result<Cell, Refusal> makeShared() const;
    [[nodiscard]] static Result<Cell, Refusal> makeText(std::string &text, CellCoder &coder);

    const XlsxCellContext &m_context;
    Kind m_kind = Kind::Number;
    std::size_t m_style = 0;
    bool m_formula = false;
    bool m_hasInline = false;
    std::string m_value;
    std::string m_inline;
};

} // namespace mm
