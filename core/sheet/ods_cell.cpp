// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ods_cell.h"

#include "core/sheet/date_serial.h"
#include "core/sheet/number_text.h"
#include "core/sheet/ods_words.h"

namespace mm {

void OdsCell::reset(const XmlAttributes &attributes)
{
    m_type.clear();
    m_value.clear();
    m_stringValue.clear();
    m_text.clear();
    m_columnsRepeated = 1;
    m_columnsSpanned = 1;
    m_rowsSpanned = 1;
    m_paragraphs = 0;
    m_formula = false;
    m_error = false;
    attributes.visitWords([&](int word, std::string_view value) {
        switch (word) {
        case ods::kColumnsRepeated:
            m_columnsRepeated = std::max(1, parseCount(value).value_or(1));
            break;
        case ods::kColumnsSpanned:
            m_columnsSpanned = std::max(1, parseCount(value).value_or(1));
            break;
        case ods::kRowsSpanned:
            m_rowsSpanned = std::max(1, parseCount(value).value_or(1));
            break;
        case ods::kFormula:
            m_formula = true;
            break;
        case ods::kValueType:
            m_type = value;
            break;
        case ods::kExtendedValueType:
            m_error = value == "error";
            break;
        case ods::kValue:
        case ods::kDateValue:
        case ods::kTimeValue:
        case ods::kBooleanValue:
            m_value = value;
            break;
        case ods::kStringValue:
            m_stringValue = value;
            break;
        default:
            break;
        }
    });
}

void OdsCell::startParagraph()
{
    if (m_paragraphs++ > 0) {
        m_text += '\n';
    }
    m_collapse = true;
}

void OdsCell::addText(std::string_view text)
{
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space) {
            m_text += c;
        } else if (!m_collapse) {
            m_text += ' ';
        }
        m_collapse = space;
    }
}

void OdsCell::addSpaces(int count)
{
    m_text.append(static_cast<std::size_t>(count), ' ');
    m_collapse = false;
}

void OdsCell::addCharacter(char character)
{
    m_text += character;
    m_collapse = false;
}

Result<Cell, Refusal> OdsCell::make(CellCoder &coder) const
{
    const bool error = m_error || (m_formula && isErrorText(m_text));
    auto cell = error ? coder.text(CellType::Error, m_text) : makeValue(coder);
    if (cell && cell->type == CellType::Empty && m_formula && m_type != "string") {
        cell->type = CellType::NoResult;
    }
    if (cell) {
        cell->formula = m_formula && cell->type != CellType::Empty;
    }
    return cell;
}

Result<Cell, Refusal> OdsCell::makeValue(CellCoder &coder) const
{
    if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
        if (const auto number = parseNumber(m_value)) {
            return Cell{*number, 0, CellType::Number, false, m_type == "percentage"};
        }
    } else if (m_type == "date") {
        if (const auto serial = serialFromIso(m_value)) {
            const Cell cell = coder.date(*serial);
            if (cell.type == CellType::Date) {
                return cell;
            }
        }
    } else if (m_type == "time") {
        if (const auto days = daysFromDuration(m_value)) {
            return coder.date(*days);
        }
    } else if (m_type == "boolean" && !m_value.empty()) {
        return Cell{m_value == "true" ? 1.0 : 0.0, 0, CellType::Boolean, false};
    }
    return coder.text(CellType::Text, m_paragraphs > 0 ? m_text : m_stringValue);
}

bool isErrorText(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> kErrors{
        "#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#N/V"};
    constexpr std::string_view kCode = "Err:";
    return std::ranges::find(kErrors, text) != kErrors.end()
        || (text.starts_with(kCode) && parseCount(text.substr(kCode.size())).has_value());
}

} // namespace mm
