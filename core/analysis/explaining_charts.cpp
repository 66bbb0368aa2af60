// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explaining_charts.h"

#include "core/analysis/analysis_tr.h"
#include "core/analysis/change_words.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/comparison_chart.h"
#include "core/analysis/comparison_title.h"
#include "core/analysis/indicator_words.h"
#include "core/analysis/ranking.h"
#include "core/analysis/words.h"

#include <algorithm>
#include <cmath>

namespace mm {

namespace {

constexpr std::size_t kStart = 0; // series of a waterfall
constexpr std::size_t kEnd = 1;
constexpr std::size_t kStep = 2;

/// Why the total cannot be taken apart; empty when it can.
QString refusal(const Comparison &comparison)
{
    if (!comparison.total) {
        return comparison.total.error().text;
    }
    const auto incomplete = [](const PeriodValue &value) {
        return !value.amount || value.suppressed || !value.isComplete();
    };
    const bool lacking = incomplete(comparison.total->a) || incomplete(comparison.total->b)
        || std::ranges::any_of(comparison.rows, [&](const ComparisonRow &row) {
                             return (!row.a.notApplicable && incomplete(row.a))
                                 || (!row.b.notApplicable && incomplete(row.b));
                         });
    return lacking ? AnalysisTr::tr("Not every country has reported both periods in full, so the "
                                    "sum cannot be taken apart.")
                   : QString();
}

Amount amountOf(const PeriodValue &value)
{
    return value.amount.value_or(Amount());
}

ChartData emptyChart(const Comparison &comparison, const Catalogue &catalogue,
                     const QString &reason)
{
    ChartData data = comparisonChart(comparison, catalogue);
    data.emptyReason = reason;
    return data;
}

class Waterfall {
public:
    explicit Waterfall(ChartData &data)
        : m_data(data)
    {
    }

    void add(const ChartCategory &category, std::size_t series, Amount from, Amount to,
             bool provisional)
    {
        m_data.categories.push_back(category);
        for (ChartSeries &each : m_data.series) {
            each.points.emplace_back();
        }
        ChartPoint &point = m_data.series[series].points.back();
        point.state = PointState::Value;
        point.from = from.toDouble();
        point.value = to.toDouble();
        point.provisional = provisional;
        point.emphasised = series != kStep;
    }

private:
    ChartData &m_data;
};

/// The rows with the last ones together; a note below the chart names those.
std::vector<ComparisonRow> shownRows(const std::vector<ComparisonRow> &rows,
                                     std::optional<std::size_t> most, ChartData &data)
{
    if (!most || rows.size() <= *most) {
        return rows;
    }
    std::vector<ComparisonRow> shown = restAsOthers(rows, *most);
    std::vector<QString> together;
    for (std::size_t i = shown.size() - 1; i < rows.size(); ++i) {
        together.push_back(rows[i].label);
    }
    data.notes.push_back(AnalysisTr::tr("Others: %1.").arg(listWords(together)));
    return shown;
}

QString sharePoints(const ComparisonRow &row, const Comparison &comparison)
{
    const double now = row.a.amount->toDouble() / comparison.total->a.amount->toDouble();
    const double before = row.b.amount->toDouble() / comparison.total->b.amount->toDouble();
    const auto points = static_cast<qint64>(std::llround((now - before) * 100));
    return points == 0 ? QStringLiteral("±0")
                       : (points > 0 ? QStringLiteral("+%1") : QStringLiteral("−%1"))
                             .arg(numberWords(std::abs(points)));
}

ChartPoint sharePoint(const PeriodValue &value, const PeriodValue &total)
{
    ChartPoint point = chartPoint(value);
    if (point.state == PointState::Value) {
        const double settled = point.value > 0 ? point.settled / point.value : 0;
        point.value = static_cast<double>(roundedShare(*value.amount, *total.amount).value_or(0));
        point.settled = point.value * settled;
    }
    return point;
}

} // namespace

ChartData explainedChart(const Comparison &comparison, const Catalogue &catalogue,
                         std::optional<std::size_t> most)
{
    const QString reason = refusal(comparison);
    if (!reason.isEmpty()) {
        return emptyChart(comparison, catalogue, reason);
    }
    ChartData data = comparisonChart(comparison, catalogue);
    data.kind = ChartKind::Waterfall;
    data.categories.clear();
    data.series = {{comparison.bWords, SeriesRole::Previous, {}},
                   {comparison.aWords, SeriesRole::Current, {}},
                   {AnalysisTr::tr("Change"), SeriesRole::Remainder, {}}};
    const ComparisonRow &total = *comparison.total;
    const QString clause = changeClause(total);
    if (!clause.isEmpty()) {
        data.title = AnalysisTr::tr("%1 in the region %2: who explains it")
                         .arg(subjectWords(catalogue[comparison.query.indicator]), clause);
    }
    std::vector<ComparisonRow> rows = comparison.rows;
    const auto change = [](const ComparisonRow &row) { return amountOf(row.a) - amountOf(row.b); };
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](const ComparisonRow &row) {
        return std::abs(change(row).toDouble());
    });

    Waterfall waterfall(data);
    waterfall.add({QStringLiteral("b"), comparison.bWords, {}}, kStart, Amount(), *total.b.amount,
                  total.b.provisional);
    Amount at = *total.b.amount;
    for (const ComparisonRow &row : shownRows(rows, most, data)) {
        const Amount next = at + change(row);
        waterfall.add({row.key, row.label, changeWords(row)}, kStep, at, next,
                      row.a.provisional || row.b.provisional);
        at = next;
    }
    if (at != *total.a.amount) {
        waterfall.add({QStringLiteral("rest"), AnalysisTr::tr("Not by country"), {}}, kStep, at,
                      *total.a.amount, false);
    }
    waterfall.add({QStringLiteral("a"), comparison.aWords, changeWords(total)}, kEnd, Amount(),
                  *total.a.amount, total.a.provisional);
    return data;
}

ChartData shareChart(const Comparison &comparison, const Catalogue &catalogue,
                     std::optional<std::size_t> most)
{
    QString reason = refusal(comparison);
    if (reason.isEmpty()
        && (comparison.total->a.amount->isZero() || comparison.total->b.amount->isZero())) {
        reason = AnalysisTr::tr("The sum of a period is zero: there is nothing to share.");
    }
    if (!reason.isEmpty()) {
        return emptyChart(comparison, catalogue, reason);
    }
    ChartData data = comparisonChart(comparison, catalogue);
    data.inPercent = true;
    data.title = AnalysisTr::tr("%1: share of each country")
                     .arg(subjectWords(catalogue[comparison.query.indicator]));
    data.subtitle = AnalysisTr::tr("%1 compared with %2, percent of the sum of all countries")
                        .arg(comparison.aWords, comparison.bWords);
    data.annotationHeading = AnalysisTr::tr("Points");
    data.categories.clear();
    data.series[0].points.clear();
    data.series[1].points.clear();
    for (const ComparisonRow &row : shownRows(largestFirst(comparison.rows), most, data)) {
        const bool both = row.a.amount && row.b.amount;
        data.categories.push_back(
            {row.key, row.label, both ? sharePoints(row, comparison) : QString()});
        data.series[0].points.push_back(sharePoint(row.a, comparison.total->a));
        data.series[1].points.push_back(sharePoint(row.b, comparison.total->b));
    }
    return data;
}

} // namespace mm
