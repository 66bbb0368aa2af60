// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/country_charts.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/comparison_chart.h"
#include "core/analysis/ranking.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

void setRows(ChartData &data, const std::vector<ComparisonRow> &rows)
{
    data.categories.clear();
    for (ChartSeries &series : data.series) {
        series.points.clear();
    }
    for (const ComparisonRow &row : rows) {
        data.categories.push_back({row.key, row.label, changeWords(row)});
        data.series[0].points.push_back(chartPoint(row.a));
        data.series[1].points.push_back(chartPoint(row.b));
    }
}

std::optional<double> sizeOfChange(const ComparisonRow &row)
{
    return directionOf(row) ? std::optional(std::abs(row.change->toDouble())) : std::nullopt;
}

QString rankWords(int now, int before)
{
    if (now == 0 || before == 0) {
        return {};
    }
    return now == before ? AnalysisTr::tr("same place")
        : now < before   ? AnalysisTr::tr("up %1").arg(before - now)
                         : AnalysisTr::tr("down %1").arg(now - before);
}

} // namespace

ChartData changeChart(const Comparison &comparison, const Catalogue &catalogue)
{
    ChartData data = comparisonChart(comparison, catalogue);
    data.kind = ChartKind::Dumbbell;
    std::vector<ComparisonRow> rows = comparison.rows;
    // An empty optional is less than any value.
    std::ranges::stable_sort(rows, std::ranges::greater(), sizeOfChange);
    setRows(data, rows);
    return data;
}

std::vector<int> ranks(const std::vector<ChartPoint> &points)
{
    std::vector<int> places;
    places.reserve(points.size());
    for (const ChartPoint &point : points) {
        const auto ahead = std::ranges::count_if(points, [&point](const ChartPoint &other) {
            return other.state == PointState::Value && other.value > point.value;
        });
        places.push_back(point.state == PointState::Value ? static_cast<int>(ahead) + 1 : 0);
    }
    return places;
}

ChartData rankChart(const Comparison &comparison, const Catalogue &catalogue)
{
    ChartData data = comparisonChart(comparison, catalogue);
    data.kind = ChartKind::Slope;
    setRows(data, largestFirst(comparison.rows));
    const std::vector<int> now = ranks(data.series[0].points);
    const std::vector<int> before = ranks(data.series[1].points);
    for (std::size_t index = 0; index < data.categories.size(); ++index) {
        data.categories[index].annotation = rankWords(now[index], before[index]);
    }
    data.annotationHeading = AnalysisTr::tr("Place");
    return data;
}

} // namespace mm
