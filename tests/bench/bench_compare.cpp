// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two periods over every series of a dataset, one question as a person asks it, and an
// edit with the comparison that follows; beside them a plain scan of all observations and the bare
// look-ups in prefix sums.
#include "compare_sample.h"
#include "core/analysis/comparison.h"
#include "percentile.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

using namespace mm;

/// Every series of the dataset in two random periods, grouped.
void compareEverySeries(benchmark::State &state, GroupBy by, test::SeriesLength length)
{
    const CompareSample &data = compareSample(state.range(0), length);
    RandomPeriods periods(data.extent, static_cast<int>(state.range(1)));
    Percentile percentile;
    for (auto _ : state) {
        const Period a = periods.next();
        const Period b = periods.next();
        percentile.start();
        for (const IndicatorId indicator : data.catalogue.indicatorIds()) {
            benchmark::DoNotOptimize(compare(data.dataset, data.dataset, data.catalogue,
                                             {indicator, {a, {}}, {b, {}}, by, {}, kTotal}));
        }
        percentile.stop();
    }
    percentile.report(state);
    state.counters["series"] = static_cast<double>(data.series);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// One indicator by country: what a click in the window asks.
void compareOneIndicator(benchmark::State &state, GroupBy by)
{
    const CompareSample &data = compareSample(state.range(0));
    RandomPeriods periods(data.extent, static_cast<int>(state.range(1)));
    Percentile percentile;
    for (auto _ : state) {
        const ComparisonQuery query{
            IndicatorId(3), {periods.next(), {}}, {periods.next(), {}}, by, {}, kTotal};
        percentile.start();
        benchmark::DoNotOptimize(compare(data.dataset, data.dataset, data.catalogue, query));
        percentile.stop();
    }
    percentile.report(state);
}

/// Setting one number, and asking again.
void edit(benchmark::State &state, bool thenCompare)
{
    const CompareSample &data = compareSample(state.range(0));
    RandomPeriods periods(data.extent, 12);
    Dataset dataset = data.dataset;
    std::mt19937 engine(20250731);
    Percentile percentile;
    for (auto _ : state) {
        const auto &blocks = dataset.blocks();
        const auto &block = blocks[engine() % blocks.size()];
        const Block::Row &row = block->rows()[engine() % block->rows().size()];
        const Month month
            = *Month::fromOrdinal(row.firstOrdinal + static_cast<int>(engine() % row.length));
        const ObservationKey key{{block->indicator(), block->place(), row.breakdown}, month};
        const Datum datum = Datum::confirmed(Amount::of(static_cast<qint64>(engine() % 100'000)));
        percentile.start();
        const auto changes = ChangeSet::make({{key, dataset.at(key), datum, {}}});
        dataset = *dataset.applying(*changes);
        if (thenCompare) {
            benchmark::DoNotOptimize(compare(dataset, dataset, data.catalogue,
                                             {key.series.indicator,
                                              {periods.next(), {}},
                                              {periods.next(), {}},
                                              GroupBy::Country,
                                              {},
                                              kTotal}));
        }
        percentile.stop();
    }
    percentile.report(state);
}

/// Prefix sums of one long series mended in place behind a changed month: what setting a number
/// cannot do without. No copy is kept, so nothing could be undone or be read meanwhile.
void repairSums(benchmark::State &state)
{
    const CompareSample &data = compareSample(state.range(0));
    std::vector<qint64> sums(static_cast<std::size_t>(data.extent.length()) + 1);
    std::mt19937 engine(20250731);
    for (auto _ : state) {
        const qint64 change = static_cast<qint64>(engine() % 100'000);
        for (std::size_t i = engine() % sums.size(); i < sums.size(); ++i) {
            sums[i] += change;
        }
        benchmark::DoNotOptimize(sums.data());
        benchmark::ClobberMemory();
    }
}

/// Amounts and months of all observations in two plain columns.
struct Columns {
    std::vector<std::int32_t> months;
    std::vector<qint64> amounts;
};

void scanPlainly(benchmark::State &state)
{
    const CompareSample &data = compareSample(state.range(0));
    Columns columns;
    for (const auto &block : data.dataset.blocks()) {
        for (const Observation &observation : block->observations()) {
            columns.months.push_back(observation.key.month.ordinal());
            columns.amounts.push_back(observation.datum.amount()->thousandths());
        }
    }
    RandomPeriods periods(data.extent, static_cast<int>(state.range(1)));
    Percentile percentile;
    for (auto _ : state) {
        const Period a = periods.next();
        const Period b = periods.next();
        percentile.start();
        qint64 sumA = 0;
        qint64 sumB = 0;
        for (std::size_t i = 0; i < columns.months.size(); ++i) {
            const std::int32_t month = columns.months[i];
            sumA += a.first().ordinal() <= month && month <= a.last().ordinal() ? columns.amounts[i]
                                                                                : 0;
            sumB += b.first().ordinal() <= month && month <= b.last().ordinal() ? columns.amounts[i]
                                                                                : 0;
        }
        benchmark::DoNotOptimize(sumA);
        benchmark::DoNotOptimize(sumB);
        percentile.stop();
    }
    percentile.report(state);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// The two sums of every series and nothing else: no coverage, no status, no words.
void lookUpOnly(benchmark::State &state, test::SeriesLength length)
{
    const CompareSample &data = compareSample(state.range(0), length);
    RandomPeriods periods(data.extent, static_cast<int>(state.range(1)));
    Percentile percentile;
    for (auto _ : state) {
        const Period a = periods.next();
        const Period b = periods.next();
        percentile.start();
        Amount sum;
        for (const auto &block : data.dataset.blocks()) {
            for (std::size_t row = 0; row < block->rows().size(); ++row) {
                sum += block->sum(row, a).amount;
                sum += block->sum(row, b).amount;
            }
        }
        benchmark::DoNotOptimize(sum);
        percentile.stop();
    }
    percentile.report(state);
}

BENCHMARK_CAPTURE(compareEverySeries, by_breakdown, GroupBy::Breakdown, test::SeriesLength::Long)
    ->Name("compare/every_series/by_breakdown")
    ->Apply(sizesAndLengths);
BENCHMARK_CAPTURE(compareEverySeries, short_series, GroupBy::Breakdown, test::SeriesLength::Short)
    ->Name("compare/every_short_series/by_breakdown")
    ->Apply(largestSize);
BENCHMARK_CAPTURE(compareEverySeries, by_country, GroupBy::Country, test::SeriesLength::Long)
    ->Name("compare/every_indicator/by_country")
    ->Apply(sizesAndLengths);
BENCHMARK_CAPTURE(compareOneIndicator, by_country, GroupBy::Country)
    ->Name("compare/one_indicator/by_country")
    ->Apply(sizesAndLengths);
BENCHMARK_CAPTURE(compareOneIndicator, by_month, GroupBy::Month)
    ->Name("compare/one_indicator/by_month")
    ->Apply(sizesAndLengths);
BENCHMARK_CAPTURE(edit, to_new_dataset, false)->Name("edit/to_new_dataset")->Apply(sizes);
BENCHMARK_CAPTURE(edit, and_compare, true)->Name("edit/and_compare")->Apply(sizes);
BENCHMARK(repairSums)->Name("reference/repair_sums")->Apply(sizes);
BENCHMARK(scanPlainly)->Name("reference/scan_and_compare")->Apply(sizesAndLengths);
BENCHMARK_CAPTURE(lookUpOnly, long_series, test::SeriesLength::Long)
    ->Name("reference/look_ups_of_compare")
    ->Apply(sizesAndLengths);
BENCHMARK_CAPTURE(lookUpOnly, short_series, test::SeriesLength::Short)
    ->Name("reference/look_ups_of_short_series")
    ->Apply(largestSize);

} // namespace

BENCHMARK_MAIN();
