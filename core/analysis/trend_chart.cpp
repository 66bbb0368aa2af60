// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trend_chart.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/footnotes.h"
#include "core/analysis/indicator_words.h"
#include "core/analysis/month_names.h"
#include "core/analysis/period_words.h"
#include "core/analysis/scope_breaks.h"
#include "core/analysis/words.h"

namespace mm {

namespace {

/// "Jul 2025"
QString briefMonthWords(Month month, const MonthNames &names)
{
    return QStringLiteral("%1 %2")
        .arg(names.brief[static_cast<std::size_t>(month.number() - 1)])
        .arg(month.year());
}

/// The last month against the same month a year before, where the trend has both.
QString title(const Trend &trend, const Catalogue &catalogue)
{
    const QString subject = subjectWords(catalogue[trend.query.indicator]);
    if (trend.series.size() != 1) {
        return AnalysisTr::tr("%1 by country").arg(subject);
    }
    const TrendSeries &series = trend.series.front();
    QString place = AnalysisTr::tr("%1 in %2", "arrivals in Serbia")
                        .arg(subject, catalogue[series.place].name);
    constexpr std::size_t kYear = 12;
    if (series.months.size() <= kYear) {
        return place;
    }
    const PeriodValue &now = series.months.back();
    const PeriodValue &before = series.months[series.months.size() - 1 - kYear];
    const Period latest = Period::of(trend.query.period.last());
    const QString broken = scopeBreakBetween(catalogue, trend.query.indicator, series.place, latest,
                                             latest.yearBefore());
    const QString clause = changeClause(withChange({{}, {}, now, before, {}, {}, {}, broken},
                                                   now.isComplete() && before.isComplete()));
    return clause.isEmpty()
        ? place
        : AnalysisTr::tr("%1 %2 within a year", "arrivals in Serbia fell by 7%").arg(place, clause);
}

} // namespace

ChartData trendChart(const Trend &trend, const Catalogue &catalogue)
{
    const Indicator &indicator = catalogue[trend.query.indicator];
    const bool stock = indicator.measure == Measure::Stock;
    ChartData data;
    data.kind = ChartKind::Lines;
    data.title = title(trend, catalogue);
    data.subtitle
        = QStringLiteral("%1, %2, %3")
              .arg(periodWords(trend.query.period),
                   stock ? AnalysisTr::tr("end of each month") : AnalysisTr::tr("month by month"),
                   unitWords(indicator.unit));
    if (!trend.query.asOf.isNow()) {
        data.subtitle += QStringLiteral(", ") + asOfWords(trend.query.asOf);
    }
    const MonthNames names = spokenMonthNames();
    for (const Month month : trend.query.period) {
        data.categories.push_back({month.toString(), briefMonthWords(month, names), {}});
    }
    std::vector<PlaceId> places;
    for (const TrendSeries &series : trend.series) {
        places.push_back(series.place);
        data.series.push_back({catalogue[series.place].label, SeriesRole::Current, {}});
        for (const PeriodValue &value : series.months) {
            data.series.back().points.push_back(chartPoint(value));
        }
    }
    data.source = sourceLine(catalogue);
    data.notes = trend.notes;
    if (!indicator.remark.isEmpty()) {
        data.notes.push_back(indicator.remark);
    }
    for (const QString &note : footnotes(places, catalogue)) {
        data.notes.push_back(note);
    }
    if (hasNoValue(data)) {
        data.emptyReason = AnalysisTr::tr("There are no figures of %1 for %2.")
                               .arg(subjectWordsInside(indicator), periodWords(trend.query.period));
    }
    return data;
}

} // namespace mm
