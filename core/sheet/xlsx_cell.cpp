// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_cell.h"

#include "core/sheet/date_serial.h"
#include "core/sheet/number_text.h"
#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_shared_strings.h"

namespace mm {

void XlsxCell::reset()
{
    m_kind = Kind::Number;
    m_style = 0;
    m_formula = false;
    m_hasInline = false;
    m_value.clear();
    m_inline.clear();
}

bool XlsxCell::setType(std::string_view type)
{
    struct Name {
        std::string_view name;
        Kind kind;
    };
    static constexpr std::array kNames{
        Name{"s", Kind::SharedString},   Name{"n", Kind::Number},  Name{"str", Kind::Text},
        Name{"inlineStr", Kind::Inline}, Name{"b", Kind::Boolean}, Name{"e", Kind::Error},
        Name{"d", Kind::Date},
    };
    const auto *found = std::ranges::find(kNames, type, &Name::name);
    if (found == kNames.end()) {
        return false;
    }
    m_kind = found->kind;
    return true;
}

std::string &XlsxCell::inlineText()
{
    m_hasInline = true;
    return m_inline;
}

Result<Cell, Refusal> XlsxCell::make(CellCoder &coder)
{
    auto cell = makeValue(coder);
    if (cell) {
        cell->formula = m_formula && cell->type != CellType::Empty;
    }
    return cell;
}

Result<Cell, Refusal> XlsxCell::makeValue(CellCoder &coder)
{
    if (m_kind == Kind::Inline && m_hasInline) {
        return makeText(m_inline, coder);
    }
    if (m_value.empty()) {
        // A formula whose result is an empty text says so by its type; others have no result yet.
        const bool noResult = m_formula && m_kind != Kind::Text;
        return Cell{0, 0, noResult ? CellType::NoResult : CellType::Empty, false};
    }
    switch (m_kind) {
    case Kind::Number:
        return makeNumber(coder);
    case Kind::SharedString:
        return makeShared();
    case Kind::Text:
    case Kind::Inline:
        return makeText(m_value, coder);
    case Kind::Boolean:
        return Cell{m_value == "1" || m_value == "true" ? 1.0 : 0.0, 0, CellType::Boolean, false};
    case Kind::Error:
        return coder.text(CellType::Error, m_value);
    case Kind::Date:
        if (const auto serial = serialFromIso(m_value)) {
            return coder.date(*serial);
        }
        return makeText(m_value, coder);
    }
    return Cell{};
}

Result<Cell, Refusal> XlsxCell::makeNumber(CellCoder &coder)
{
    const auto number = parseNumber(m_value);
    if (!number) {
        return makeText(m_value, coder);
    }
    if (m_context.styles.isDate(m_style)) {
        return coder.date(*number + (m_context.date1904 ? kDaysBetween1900And1904 : 0));
    }
    return Cell{*number, 0, CellType::Number, false, m_context.styles.isPercent(m_style)};
}

Result<Cell, Refusal> XlsxCell::makeShared() const
{
    const auto index = parseCount(m_value);
    if (!index || static_cast<std::size_t>(*index) >= m_context.sharedStrings.size()) {
        return failure(refusal(RefusalCode::Damaged, {},
                               SheetTr::tr("a cell refers to a text that is not there")));
    }
    const std::uint32_t text = m_context.sharedStrings[static_cast<std::size_t>(*index)];
    return Cell{0, text, text == 0 ? CellType::Empty : CellType::Text, false};
}

Result<Cell, Refusal> XlsxCell::makeText(std::string &text, CellCoder &coder)
{
    unescapeXstring(text);
    return coder.text(CellType::Text, text);
}

} // namespace mm
