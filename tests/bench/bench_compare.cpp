// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two periods over every series of a dataset, one question as a person asks it, and an
// edit with the comparison that follows; beside them a plain scan of all observations and the bare
// look-ups in prefix sums.
#include "core/analysis/comparison.h"
#include "percentile.h"
#include "tests/support/generated_data.h"

#include <benchmark/benchmark.h>

#include <map>
#include <random>

namespace {

using namespace mm;

constexpr qint64 kSmall = 20'000;
constexpr qint64 kMedium = 1'000'000;
constexpr qint64 kLarge = 10'000'000;

/// Data of one size, made at first use.
struct Sample {
    Catalogue catalogue;
    Dataset dataset;
    Period extent;
    std::int64_t series = 0;
};

/// The generated catalogue with every sum allowed, so that no question is refused unanswered.
Catalogue withEverySum(const Catalogue &generated)
{
    Catalogue::Parts parts;
    parts.region = generated.region();
    parts.places.assign(generated.places().begin(), generated.places().end());
    parts.indicators.assign(generated.indicators().begin(), generated.indicators().end());
    parts.breakdowns.assign(generated.breakdowns().begin(), generated.breakdowns().end());
    for (Indicator &indicator : parts.indicators) {
        indicator.overPlaces.licensed = true;
    }
    return Catalogue(std::move(parts));
}

const Sample &sample(qint64 observations)
{
    static std::map<qint64, Sample> samples;
    const auto found = samples.find(observations);
    if (found != samples.end()) {
        return found->second;
    }
    const test::GeneratedData data(observations);
    Dataset dataset = data.dataset();
    const Period extent = *dataset.extent();
    std::int64_t series = 0;
    for (const auto &block : dataset.blocks()) {
        series += static_cast<std::int64_t>(block->rows().size());
    }
    return samples
        .emplace(observations,
                 Sample{withEverySum(data.catalogue()), std::move(dataset), extent, series})
        .first->second;
}

/// Random pairs of periods of one length, the same in every run.
class Periods {
public:
    Periods(const Sample &sample, int length)
        : m_extent(sample.extent)
        , m_length(length)
    {
    }

    Period next()
    {
        std::uniform_int_distribution<int> start(0, m_extent.length() - m_length);
        return Period::ending(m_extent.first() + months(start(m_engine) + m_length - 1), m_length);
    }

private:
    Period m_extent;
    int m_length;
    std::mt19937 m_engine{20250731};
};

/// Every series of the dataset in two random periods, grouped.
void compareEverySeries(benchmark::State &state, GroupBy by)
{
    const Sample &data = sample(state.range(0));
    Periods periods(data, static_cast<int>(state.range(1)));
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
    const Sample &data = sample(state.range(0));
    Periods periods(data, static_cast<int>(state.range(1)));
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
    const Sample &data = sample(state.range(0));
    Periods periods(data, 12);
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
    const Sample &data = sample(state.range(0));
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
    const Sample &data = sample(state.range(0));
    Columns columns;
    for (const auto &block : data.dataset.blocks()) {
        for (const Observation &observation : block->observations()) {
            columns.months.push_back(observation.key.month.ordinal());
            columns.amounts.push_back(observation.datum.amount()->thousandths());
        }
    }
    Periods periods(data, static_cast<int>(state.range(1)));
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
void lookUpOnly(benchmark::State &state)
{
    const Sample &data = sample(state.range(0));
    Periods periods(data, static_cast<int>(state.range(1)));
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

void sizesAndLengths(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"observations", "months"})->Unit(benchmark::kMillisecond);
    for (const qint64 size : {kSmall, kMedium, kLarge}) {
        benchmark->Args({size, 12})
            ->Args({size,
                    size == kSmall        ? 40
                        : size == kMedium ? 144
                                          : 240});
    }
}

void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->ArgNames({"observations"})->Unit(benchmark::kMillisecond);
    benchmark->Arg(kSmall)->Arg(kMedium)->Arg(kLarge);
}

BENCHMARK_CAPTURE(compareEverySeries, by_breakdown, GroupBy::Breakdown)
    ->Name("compare/every_series/by_breakdown")
    ->Apply(sizesAndLengths);
BENCHMARK_CAPTURE(compareEverySeries, by_country, GroupBy::Country)
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
BENCHMARK(lookUpOnly)->Name("reference/look_ups_of_compare")->Apply(sizesAndLengths);

} // namespace

BENCHMARK_MAIN();
