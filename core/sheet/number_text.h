// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace mm {

/// A finite number as xsd:double writes it ("12", "-1.5E3"), the whole of it and nothing else;
/// spaces around it are allowed. No locale, no infinity, no overflow.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// A whole number not below 0 that fits an int.
[[nodiscard]] std::optional<int> parseCount(std::string_view text);

/// Shortest text that reads back to the same number, point as decimal mark and no grouping; plain
/// digits up to 1e21, as a person would write them.
[[nodiscard]] QString numberText(double number);

} // namespace mm
