// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/byte_source.h"
#include "core/sheet/read_context.h"

#include <string_view>
#include <vector>

namespace mm {

/// Which cell formats of a workbook show a number as a date or a time.
class XlsxStyles {
public:
    XlsxStyles() = default;
    explicit XlsxStyles(std::vector<bool> dates)
        : m_dates(std::move(dates))
    {
    }

    [[nodiscard]] bool isDate(std::size_t style) const
    {
        return style < m_dates.size() && m_dates[style];
    }

private:
    std::vector<bool> m_dates;
};

[[nodiscard]] Result<XlsxStyles, Refusal> parseXlsxStyles(ByteSource &source,
                                                          const ReadLimits &limits);

/// Formats that need no definition (ECMA-376 part 1, 18.8.30), those of East Asian locales
/// included.
[[nodiscard]] bool isBuiltInDateFormat(int number);

/// Whether a format code asks for years, months, days, hours, minutes or seconds, outside of quoted
/// and escaped text and of brackets that name a colour, a condition or a locale.
[[nodiscard]] bool isDateFormatCode(std::string_view code);

} // namespace mm
