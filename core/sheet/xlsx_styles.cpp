// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_styles.h"

#include "core/sheet/number_text.h"
#include "core/sheet/xlsx_words.h"

#include <unordered_map>

namespace mm {

namespace {

using Shows = XlsxStyles::Shows;

Shows shownBy(std::string_view code)
{
    return isDateFormatCode(code)   ? Shows::Date
        : isPercentFormatCode(code) ? Shows::Percent
                                    : Shows::Number;
}

Shows shownBy(int number)
{
    return isBuiltInDateFormat(number)   ? Shows::Date
        : isBuiltInPercentFormat(number) ? Shows::Percent
                                         : Shows::Number;
}

class StylesHandler final : public XmlHandler {
public:
    void startElement(int word, int parent, const XmlAttributes &attributes) override
    {
        const auto number = parseCount(attributes.plain("numFmtId").value_or("0"));
        if (word == xlsx::kNumberFormat && parent == xlsx::kNumberFormats && number) {
            m_custom[*number] = shownBy(attributes.plain("formatCode").value_or(""));
        } else if (word == xlsx::kCellFormat && parent == xlsx::kCellFormats) {
            m_formats.push_back(number.value_or(0));
        }
    }
    void endElement(int, int) override { }

    [[nodiscard]] XlsxStyles styles() const
    {
        std::vector<Shows> styles;
        styles.reserve(m_formats.size());
        for (const int number : m_formats) {
            const auto custom = m_custom.find(number);
            styles.push_back(custom != m_custom.end() ? custom->second : shownBy(number));
        }
        return XlsxStyles(std::move(styles));
    }

private:
    std::unordered_map<int, Shows> m_custom;
    std::vector<int> m_formats;
};

/// Elapsed hours, minutes or seconds: "[h]", "[mm]".
bool isElapsedTime(std::string_view bracket)
{
    return !bracket.empty()
        && (bracket.find_first_not_of("hH") == std::string_view::npos
            || bracket.find_first_not_of("mM") == std::string_view::npos
            || bracket.find_first_not_of("sS") == std::string_view::npos);
}

} // namespace

Result<XlsxStyles, Refusal> parseXlsxStyles(ByteSource &source, const ReadLimits &limits)
{
    StylesHandler handler;
    if (auto refused = XmlParser(xlsx::kWords, handler, limits).parse(source)) {
        return failure(*refused);
    }
    return handler.styles();
}

bool isBuiltInDateFormat(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36)
        || (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
}

namespace {

/// Whether the first section of a format code has one of @p letters where they mean something.
/// @param elapsed also when it has an elapsed time
bool asksFor(std::string_view letters, bool elapsed, std::string_view code)
{
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        switch (code[at]) {
        case '"':
            at = std::min(code.find('"', at + 1), code.size());
            break;
        case '[': {
            const std::size_t close = std::min(code.find(']', at), code.size());
            if (elapsed && isElapsedTime(code.substr(at + 1, close - at - 1))) {
                return true;
            }
            at = close;
            break;
        }
        case '\\': // the next character is shown as it stands
        case '_': // as wide as the next character
        case '*': // filled up with the next character
            ++at;
            break;
        default:
            if (letters.find(code[at]) != std::string_view::npos) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

bool isDateFormatCode(std::string_view code)
{
    return asksFor("yYmMdDhHsS", true, code);
}

bool isBuiltInPercentFormat(int number)
{
    return number == 9 || number == 10;
}

bool isPercentFormatCode(std::string_view code)
{
    return asksFor("%", false, code);
}

} // namespace mm
