// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chart_choice.h"

#include "app/built_in.h"
#include "core/analysis/comparison_chart.h"
#include "core/analysis/comparison_view.h"
#include "core/factsheet/factsheet.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

/// Charts that are blocks of the factsheet.
constexpr std::array kBlocks{
    std::pair{"present", BlockKind::PresentByMonth},
    std::pair{"nationalities", BlockKind::Nationalities},
    std::pair{"asylum", BlockKind::Asylum},
};

/// Views of a comparison, by country where they are not by month.
constexpr std::array kViews{
    std::pair{"change", ComparisonView::Change},
    std::pair{"months", ComparisonView::Months},
    std::pair{"countries", ComparisonView::Countries},
    std::pair{"explained", ComparisonView::Explained},
    std::pair{"share", ComparisonView::Share},
    std::pair{"rank", ComparisonView::Rank},
    std::pair{"stages", ComparisonView::Stages},
};

/// One country is what a view of one place is about.
ChartData comparedView(ComparisonView view, const ComparedStates &states,
                       const Catalogue &catalogue)
{
    ComparisonQuery query = states.comparison.query;
    query.by = GroupBy::Country;
    const bool single = query.places.size() == 1;
    return viewChart(view,
                     {states.a, states.b, catalogue, query,
                      single ? std::optional(query.places.front()) : std::nullopt});
}

Result<ChartData, QString> blockChart(BlockKind kind, const ComparedStates &states,
                                      const Catalogue &catalogue)
{
    const Month month = states.comparison.query.a.period.last();
    const auto factsheet
        = makeFactsheet({month, states.comparison.query.a.asOf, states.comparison.query.b.asOf},
                        states.a, states.b, catalogue, builtInStyles().front());
    if (!factsheet) {
        return tl::make_unexpected(factsheet.error());
    }
    const auto &blocks = factsheet->content.blocks;
    const auto block = std::ranges::find(blocks, kind, &ContentBlock::kind);
    if (block == blocks.end() || !block->chart) {
        return tl::make_unexpected(
            QStringLiteral("The factsheet of %1 has no such chart.").arg(month.toString()));
    }
    ChartData chart = *block->chart;
    chart.title = block->title;
    chart.subtitle = block->subtitle;
    chart.source = factsheet->content.source;
    return chart;
}

} // namespace

std::vector<std::string> chartNames()
{
    std::vector<std::string> names{"arrivals",      "compare", "trend", "present",
                                   "nationalities", "asylum",  "map",   "map-change"};
    for (const auto &[name, view] : kViews) {
        names.emplace_back(name);
    }
    return names;
}

void completeQuery(const std::string &chart, QueryOptions &query)
{
    const bool trend = chart == "trend";
    if (trend) {
        query.by = "month";
    }
    if (chart == "stages" && query.indicator.empty()) {
        query.indicator = "asylum_applications";
    }
    if (chart == "arrivals") {
        query.indicator = "new_arrivals";
    } else if (query.indicator.empty()) {
        // Arrivals of countries make no line for the region.
        query.indicator = trend ? "mixed_movements_estimate" : "new_arrivals";
    }
}

Result<ChartData, QString> chartFor(const std::string &chart, const ComparedStates &states,
                                    const Catalogue &catalogue)
{
    const auto *const block = std::ranges::find(
        kBlocks, chart, [](const auto &entry) { return std::string(entry.first); });
    const auto *const view = std::ranges::find(
        kViews, chart, [](const auto &entry) { return std::string(entry.first); });
    if (view != kViews.end()) {
        return comparedView(view->second, states, catalogue);
    }
    return block == kBlocks.end() ? comparisonChart(states.comparison, catalogue)
                                  : blockChart(block->second, states, catalogue);
}

} // namespace mm
