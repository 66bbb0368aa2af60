// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"
#include "core/analysis/month_event.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace mm {

/// Ways to look at one comparison.
enum class ComparisonView {
    Bars, ///< both periods side by side
    Change, ///< both periods on one line, the largest change first
    Months, ///< month by month, one place or the region
    Countries, ///< month by month, every country apart
    Explained, ///< which countries make up the change of the sum
    Share, ///< of the sum
    Rank,
    Nationalities, ///< the most common, and all others
    Stages, ///< of asylum: intentions, applications, decisions
};

inline constexpr std::array kComparisonViews{
    ComparisonView::Bars,      ComparisonView::Change,        ComparisonView::Months,
    ComparisonView::Countries, ComparisonView::Explained,     ComparisonView::Share,
    ComparisonView::Rank,      ComparisonView::Nationalities, ComparisonView::Stages};

/// What lies behind the lines of a view month by month.
enum class LinesGround : std::uint8_t {
    Plain,
    Difference, ///< the area between A and B
    EarlierYears, ///< between which values the same months of earlier years lie
};

/// What a person chooses about a view.
struct ViewOptions {
    LinesGround ground = LinesGround::Plain;
    std::vector<MonthEvent> events = {}; ///< marked in views month by month
    std::optional<std::size_t> most = {}; ///< so many categories, the rest as others or not at all
    bool sorted = false; ///< bars with the largest first, where they have an order of their own
    bool roundingNote = false; ///< of shares: says that they need not add up to 100

    friend bool operator==(const ViewOptions &, const ViewOptions &) = default;
};

/// What a view is made of.
struct ViewSource {
    const Dataset &a; ///< in the state that the query's sides ask for
    const Dataset &b;
    const Catalogue &catalogue;
    ComparisonQuery query; ///< of countries; a view that needs another grouping asks for it
    std::optional<PlaceId> selected = {}; ///< the country that views of one place are about
    ViewOptions options = {};
};

/// Why a view does not suit an indicator whatever the numbers; empty when it does. A whole
/// sentence.
[[nodiscard]] std::optional<QString> viewRefusal(ComparisonView view, const Catalogue &catalogue,
                                                 IndicatorId indicator,
                                                 std::optional<PlaceId> selected = {});

/// The comparison in that view. Where it cannot be drawn the chart says why.
[[nodiscard]] ChartData viewChart(ComparisonView view, const ViewSource &source);

} // namespace mm
