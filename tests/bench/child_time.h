// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace mm::bench {

/// CPU seconds that a program takes, its output thrown away; 0 when it cannot be run or fails.
[[nodiscard]] double childSeconds(std::vector<std::string> words);

} // namespace mm::bench
