// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/cell_coder.h"
#include "core/sheet/xml_parser.h"

#include <string>

namespace mm {

/// What one table:table-cell says while it is being read.
class OdsCell {
public:
    /// Starts a new cell.
    void reset(const XmlAttributes &attributes);
    /// Starts and continues the paragraphs of the cell; white space is collapsed as ODF demands.
    void startParagraph();
    void addText(std::string_view text);
    void addSpaces(int count);
    void addCharacter(char character);

    [[nodiscard]] int columnsRepeated() const { return m_columnsRepeated; }
    [[nodiscard]] int columnsSpanned() const { return m_columnsSpanned; }
    [[nodiscard]] int rowsSpanned() const { return m_rowsSpanned; }
    [[nodiscard]] std::size_t textSize() const { return m_text.size(); }

    [[nodiscard]] Result<Cell, Refusal> make(CellCoder &coder) const;

private:
    [[nodiscard]] Result<Cell, Refusal> makeValue(CellCoder &coder) const;

    std::string m_type;
    std::string m_value; ///< of whichever attribute belongs to the type
    std::string m_stringValue;
    std::string m_text;
    int m_columnsRepeated = 1;
    int m_columnsSpanned = 1;
    int m_rowsSpanned = 1;
    int m_paragraphs = 0;
    bool m_formula = false;
    bool m_error = false;
    bool m_collapse = false; ///< white space that comes now is already there
};

/// "#DIV/0!", "Err:502" and the like: how spreadsheet programs show a result that is none.
[[nodiscard]] bool isErrorText(std::string_view text);

} // namespace mm
