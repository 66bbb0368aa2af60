// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/month_charts.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/comparison_chart.h"
#include "core/analysis/comparison_title.h"
#include "core/analysis/month_names.h"

#include <algorithm>

namespace mm {

namespace {

constexpr int kYear = 12;

const QString &briefName(Month month, const MonthNames &names)
{
    return names.brief[static_cast<std::size_t>(month.number() - 1)];
}

/// "Jul"; with the year where a line runs over several, with both months where they differ.
QString monthLabel(Month a, Month b, bool withYear, const MonthNames &names)
{
    if (a.number() != b.number()) {
        return QStringLiteral("%1 / %2").arg(briefName(a, names), briefName(b, names));
    }
    return withYear ? QStringLiteral("%1 %2").arg(briefName(a, names)).arg(a.year())
                    : briefName(a, names);
}

std::vector<ChartCategory> monthCategories(Period a, Period b)
{
    const MonthNames names = spokenMonthNames();
    std::vector<ChartCategory> categories;
    const int count = std::max(a.length(), b.length());
    for (int index = 0; index < count; ++index) {
        const Month month = a.first() + months(index);
        categories.push_back({month.toString(),
                              monthLabel(month, b.first() + months(index), count > kYear, names),
                              {}});
    }
    return categories;
}

ChartSeries line(const QString &name, SeriesRole role, const Comparison &comparison,
                 PeriodValue ComparisonRow::*side, Period period, int panel)
{
    ChartSeries series{name, role, {}, panel};
    // Beyond the end of the shorter period there is no month that could have been reported.
    int index = 0;
    for (const ComparisonRow &row : comparison.rows) {
        ChartPoint point = chartPoint(row.*side);
        if (index++ >= period.length()) {
            point = ChartPoint();
            point.state = PointState::NotApplicable;
        }
        series.points.push_back(point);
    }
    return series;
}

void addLines(ChartData &data, const Comparison &comparison, int panel)
{
    const ComparisonQuery &query = comparison.query;
    data.series.push_back(line(comparison.aWords, SeriesRole::Current, comparison,
                               &ComparisonRow::a, query.a.period, panel));
    data.series.push_back(line(comparison.bWords, SeriesRole::Previous, comparison,
                               &ComparisonRow::b, query.b.period, panel));
}

} // namespace

ChartData monthsChart(const Comparison &comparison, const Catalogue &catalogue)
{
    ChartData data = comparisonChart(comparison, catalogue);
    if (comparison.rows.size() < 2 || !data.emptyReason.isEmpty()) {
        return data;
    }
    data.kind = ChartKind::Lines;
    data.categories = monthCategories(comparison.query.a.period, comparison.query.b.period);
    data.series.clear();
    addLines(data, comparison, 0);
    return data;
}

ChartData countriesByMonthChart(const ViewSource &source)
{
    const Catalogue &catalogue = source.catalogue;
    const Comparison whole = compare(source.a, source.b, catalogue, source.query);
    ChartData data = comparisonChart(whole, catalogue);
    if (!data.emptyReason.isEmpty()) {
        return data;
    }
    data.kind = ChartKind::SmallMultiples;
    data.subtitle = AnalysisTr::tr("%1, month by month, each country on its own scale")
                        .arg(comparisonSubtitle(whole, catalogue));
    data.annotationHeading.clear();
    data.categories = monthCategories(source.query.a.period, source.query.b.period);
    data.series.clear();
    for (const ComparisonRow &row : whole.rows) {
        ComparisonQuery query = source.query;
        query.by = GroupBy::Month;
        query.places = {*catalogue.findPlace(row.key)};
        const Comparison byMonth = compare(source.a, source.b, catalogue, query);
        addLines(data, byMonth, static_cast<int>(data.panels.size()));
        data.panels.push_back({row.key, row.label, changeWords(row)});
    }
    return data;
}

} // namespace mm
