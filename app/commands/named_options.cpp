// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/named_options.h"

#include "app/built_in.h"
#include "app/commands/named_things.h"
#include "app/dataset_access.h"

#include <algorithm>

namespace mm {

std::optional<Month> monthNamed(const std::string &text, Console &console)
{
    const auto month = monthNamed(argument(text));
    if (!month) {
        console.err << month.error() << '\n';
        return std::nullopt;
    }
    return *month;
}

std::optional<EditionStyle> styleNamed(const std::string &code, Console &console)
{
    const std::vector<EditionStyle> styles = builtInStyles();
    if (code.empty()) {
        return styles.front();
    }
    const auto found = std::ranges::find(styles, argument(code), &EditionStyle::code);
    if (found == styles.end()) {
        console.err << "There is no style “" << argument(code) << "”.\n";
        return std::nullopt;
    }
    return *found;
}

} // namespace mm
