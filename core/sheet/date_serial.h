// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace mm {

/// Serial numbers of the 1900 system count days; 45,869 is 31 July 2025, fractions are times of
/// day. The system holds 29 February 1900, which never was, so that 1 is 1 January 1900.
inline constexpr double kDaysBetween1900And1904 = 1462;

/// ISO 8601 text: "2025-07-31", with a time of day "2025-07-31T12:30:00", and "12:30:00" alone
/// below 1. Nothing outside the years 1900 to 9999.
[[nodiscard]] std::optional<QString> isoFromSerial(double serial);

/// Serial number of an ISO date, date and time, or time; nothing when it is none of these.
[[nodiscard]] std::optional<double> serialFromIso(std::string_view text);

/// Days of an ISO duration as ODF writes times: "PT12H30M00.5S".
[[nodiscard]] std::optional<double> daysFromDuration(std::string_view text);

} // namespace mm
