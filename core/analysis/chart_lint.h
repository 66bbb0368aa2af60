// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/comparison_view.h"

namespace mm {

/// Rules of the UNHCR data visualization guidelines that a chart of a comparison can break. Those
/// that hold by the way every chart and map is built (a baseline at zero, one axis, numbers at the
/// bars in place of an axis, direct labels, patterns beside colour, areas of circles, shades for
/// percentages only) are no rules here.
enum class LintRule {
    ManyCategories, ///< more than five
    ManyGroups, ///< more than three bars side by side
    ManyLines, ///< more than four, in one panel
    NotSorted, ///< the largest is not first although the order means nothing
    SharesRounded, ///< shares do not add up to 100 and nothing says why
    ManyEvents, ///< more than three marked
    NoSource, ///< nothing says where the figures come from
    NoPeriod, ///< nothing says when they were counted
};

/// What sets it right.
enum class LintFix {
    ShowFive, ///< ViewOptions::most
    RestAsOthers, ///< the same in a view of a whole, which needs all its parts
    SmallMultiples, ///< the view of every country apart
    Sort, ///< ViewOptions::sorted
    NoteRounding, ///< ViewOptions::roundingNote
    HideEvents, ///< ViewOptions::events
};

struct LintFinding {
    LintRule rule;
    QString text; ///< what is against which rule: whole sentences
    std::optional<LintFix> fix; ///< none: a person has to choose

    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

inline constexpr std::size_t kMostCategories = 5;

/// What of a chart is against the guidelines; nothing where nothing is drawn.
/// @param view that the chart shows
[[nodiscard]] std::vector<LintFinding> lintChart(const ChartData &data, ComparisonView view);

/// The options after a fix; a fix that is another view changes none.
[[nodiscard]] ViewOptions fixedOptions(ViewOptions options, LintFix fix);

/// "Shares do not add up to 100 per cent due to rounding."
[[nodiscard]] QString roundingNote();

} // namespace mm
