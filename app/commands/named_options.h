// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/factsheet/edition_style.h"
#include "core/model/month.h"

#include <optional>
#include <string>

namespace mm {

// What an argument names; empty after saying on the console that there is no such thing.

[[nodiscard]] std::optional<Month> monthNamed(const std::string &text, Console &console);
/// @param code empty: the newest style
[[nodiscard]] std::optional<EditionStyle> styleNamed(const std::string &code, Console &console);

} // namespace mm
