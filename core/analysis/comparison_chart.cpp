// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_chart.h"

#include "core/analysis/change_words.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/comparison_title.h"
#include "core/analysis/footnotes.h"
#include "core/analysis/indicator_words.h"
#include "core/analysis/ranking.h"

namespace mm {

namespace {

std::vector<ComparisonRow> rowsShown(const Comparison &comparison, const Catalogue &catalogue,
                                     std::size_t mostBreakdowns)
{
    switch (comparison.query.by) {
    case GroupBy::Country:
        return largestFirst(comparison.rows);
    case GroupBy::Breakdown:
        return largestWithOthers(comparison.rows, catalogue, mostBreakdowns);
    case GroupBy::Month:
        return comparison.rows;
    }
    Q_UNREACHABLE();
}

QString emptyReason(const Comparison &comparison, const Catalogue &catalogue)
{
    return comparison.rows.empty() && !comparison.total
        ? comparison.total.error().text
        : QStringLiteral("There are no figures of %1 for %2 or %3.")
              .arg(subjectWordsInside(catalogue[comparison.query.indicator]), comparison.aWords,
                   comparison.bWords);
}

} // namespace

ChartData comparisonChart(const Comparison &comparison, const Catalogue &catalogue,
                          std::size_t mostBreakdowns)
{
    const bool byMonth = comparison.query.by == GroupBy::Month;
    ChartData data;
    data.kind = byMonth && comparison.rows.size() > 1 ? ChartKind::Lines : ChartKind::GroupedBars;
    data.title = comparisonTitle(comparison, catalogue);
    data.subtitle = comparisonSubtitle(comparison, catalogue);
    data.annotationHeading = byMonth ? QString() : QStringLiteral("Change");
    data.series = {{comparison.aWords, SeriesRole::Current, {}},
                   {comparison.bWords, SeriesRole::Previous, {}}};
    for (const ComparisonRow &row : rowsShown(comparison, catalogue, mostBreakdowns)) {
        addCategory(data, {row.key, row.label, changeWords(row)},
                    {chartPoint(row.a), chartPoint(row.b)});
    }
    data.source = sourceLine(catalogue);
    data.notes = notesBelow(comparison, catalogue);
    if (hasNoValue(data)) {
        data.emptyReason = emptyReason(comparison, catalogue);
    }
    return data;
}

} // namespace mm
