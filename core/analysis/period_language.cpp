// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_language.h"

namespace mm {

namespace {

constexpr qsizetype kShortestBeginning = 3;

} // namespace

std::optional<int> PeriodLanguage::findMonth(const QString &folded) const
{
    auto name = months.lower_bound(folded);
    if (name != months.end() && name->first == folded) {
        return name->second;
    }
    std::optional<int> found;
    if (folded.size() < kShortestBeginning) {
        return found;
    }
    for (; name != months.end() && name->first.startsWith(folded); ++name) {
        if (found && *found != name->second) {
            return std::nullopt;
        }
        found = name->second;
    }
    return found;
}

} // namespace mm
