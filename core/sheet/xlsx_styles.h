// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/read_context.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mm {

/// Which cell formats of a workbook show a number as a date, a time or a percentage.
class XlsxStyles {
public:
    enum class Shows : std::uint8_t { Number, Date, Percent };

    XlsxStyles() = default;
    explicit XlsxStyles(std::vector<Shows> styles)
        : m_styles(std::move(styles))
    {
    }

    [[nodiscard]] bool isDate(std::size_t style) const { return shows(style) == Shows::Date; }
    [[nodiscard]] bool isPercent(std::size_t style) const { return shows(style) == Shows::Percent; }

private:
    [[nodiscard]] Shows shows(std::size_t style) const
    {
        return style < m_styles.size() ? m_styles[style] : Shows::Number;
    }

    std::vector<Shows> m_styles;
};

[[nodiscard]] Result<XlsxStyles, Refusal> parseXlsxStyles(ByteSource &source,
                                                          const ReadLimits &limits);

/// Formats that need no definition (ECMA-376 part 1, 18.8.30), those of East Asian locales
/// included.
[[nodiscard]] bool isBuiltInDateFormat(int number);

/// Whether a format code asks for years, months, days, hours, minutes or seconds, outside of quoted
/// and escaped text and of brackets that name a colour, a condition or a locale.
[[nodiscard]] bool isDateFormatCode(std::string_view code);

/// The same of formats that show a number times hundred with a percent sign.
[[nodiscard]] bool isBuiltInPercentFormat(int number);
[[nodiscard]] bool isPercentFormatCode(std::string_view code);

} // namespace mm
